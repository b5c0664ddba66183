/** The settings where HubSpot keeps those of an app: under Connected apps. */
import { hubspot } from '@hubspot/ui-extensions';
import { SettingsContents } from './SettingsContents.tsx';

hubspot.extend<'settings'>(() => <SettingsContents />);
