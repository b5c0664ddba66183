import type { HostWords } from './words.ts';

/** What stands in for an answer of the preview's server that is not there. */
export function Waiting({ state, words }: { readonly state: 'asking' | 'failed'; readonly words: HostWords }) {
  if (state === 'asking') {
    return (
      <div className="hs-loading hs-centered" role="status">
        <span className="hs-spinner hs-spinner-md" aria-hidden="true" />
        <span className="hs-hidden">{words.loading}</span>
      </div>
    );
  }
  return (
    <div className="hs-alert hs-alert-danger" role="alert">
      <div className="hs-alert-title">{words.cannotLoad}</div>
      <button
        type="button"
        className="hs-button hs-button-secondary hs-button-sm"
        onClick={() => {
          location.reload();
        }}
      >
        {words.tryAgain}
      </button>
    </div>
  );
}
