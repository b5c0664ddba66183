import type { Asked } from './ask.ts';
import type { HostWords } from './words.ts';

/** What stands in for an answer of the preview's server that is not there. */
export function Waiting({
  asked,
  words,
}: {
  readonly asked: Exclude<Asked<unknown>, { readonly state: 'answered' }>;
  readonly words: HostWords;
}) {
  if (asked.state === 'asking') {
    return (
      <div className="hs-loading hs-centered" role="status">
        <span className="hs-spinner hs-spinner-md" aria-hidden="true" />
        <span className="hs-hidden">{words.loading}</span>
      </div>
    );
  }
  return (
    <div className="hs-alert hs-alert-danger" role="alert">
      <div className="hs-alert-title">
        {asked.problem === undefined ? words.cannotLoad : words.problems[asked.problem.problem](asked.problem.scope)}
      </div>
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
