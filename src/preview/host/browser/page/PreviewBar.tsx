/** The switches of the preview, apart from what imitates HubSpot. */
import { useId, type ReactNode } from 'react';
import { cardWidths, faultNames, type PortalInfo } from '../../../protocol.ts';
import type { Place } from './place.ts';
import type { HostWords } from './words.ts';

interface SwitchProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Switch({ label, children }: SwitchProps) {
  const id = useId();
  return (
    <span className="pv-switch">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}

interface BarProps {
  readonly portals: readonly PortalInfo[];
  readonly portal: PortalInfo;
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly words: HostWords;
  /** Why the function failed, where it did: what HubSpot keeps for the developer's log. */
  readonly trouble: string | undefined;
}

export function PreviewBar({ portals, portal, place, go, words, trouble }: BarProps) {
  const { language } = place;
  const { live } = portal;
  const ofRecords = place.shown.kind === 'deal' || place.shown.kind === 'deals';
  return (
    <aside className={live === undefined ? 'pv-bar' : 'pv-bar pv-live'} aria-label={words.preview}>
      <strong className="pv-name" title={live === undefined ? words.notHubSpot : undefined}>
        {words.preview}
      </strong>
      {live !== undefined && <span className="pv-account">{words.liveAccount(portal.portalId, live.mayWrite)}</span>}
      {live === undefined && (
        <Switch label={words.portal}>
          {(id) => (
            <select
              id={id}
              value={portal.name}
              onChange={(event) => {
                // Another portal has other records, and its stories are told on another day.
                const { today: _today, shown, ...rest } = place;
                go({ ...rest, shown: ofRecords ? { kind: 'deals' } : shown, portal: event.target.value });
              }}
            >
              {portals.map(({ name, label, audience }) => (
                <option key={name} value={name}>
                  {`${label[language]} · ${words.audience[audience]}`}
                </option>
              ))}
            </select>
          )}
        </Switch>
      )}
      <Switch label={words.language}>
        {(id) => (
          <select
            id={id}
            value={language}
            onChange={(event) => {
              go({ ...place, language: event.target.value === 'fr' ? 'fr' : 'en' });
            }}
          >
            <option value="en">English</option>
            <option value="fr">Français</option>
          </select>
        )}
      </Switch>
      {live === undefined && (
        <>
          <Switch label={words.today}>
            {(id) => (
              <input
                id={id}
                type="date"
                required
                value={place.today ?? portal.today}
                onChange={(event) => {
                  if (event.target.value !== '') go({ ...place, today: event.target.value });
                }}
              />
            )}
          </Switch>
          <Switch label={words.fault}>
            {(id) => (
              <select
                id={id}
                value={place.fault}
                className={place.fault === 'none' ? undefined : 'pv-on'}
                onChange={(event) => {
                  go({ ...place, fault: faultNames.find((name) => name === event.target.value) ?? 'none' });
                }}
              >
                {faultNames.map((name) => (
                  <option key={name} value={name}>
                    {words.faults[name]}
                  </option>
                ))}
              </select>
            )}
          </Switch>
        </>
      )}
      {ofRecords && (
        <Switch label={words.layout}>
          {(id) => (
            <select
              id={id}
              value={place.layout}
              onChange={(event) => {
                go({ ...place, layout: event.target.value === 'full' ? 'full' : 'columns' });
              }}
            >
              <option value="columns">{words.layouts.columns}</option>
              <option value="full">{words.layouts.full}</option>
            </select>
          )}
        </Switch>
      )}
      <Switch label={words.width}>
        {(id) => (
          <select
            id={id}
            value={place.width ?? ''}
            className={place.width === undefined ? undefined : 'pv-on'}
            onChange={(event) => {
              const { width: _width, ...rest } = place;
              const width = cardWidths.find((each) => String(each) === event.target.value);
              go(width === undefined ? rest : { ...rest, width });
            }}
          >
            <option value="">{words.widthOfPlace}</option>
            {cardWidths.map((width) => (
              <option key={width} value={width}>
                {`${width} px`}
              </option>
            ))}
          </select>
        )}
      </Switch>
      {trouble !== undefined && (
        <span className="pv-trouble" role="status">
          {trouble}
        </span>
      )}
    </aside>
  );
}
