/** What this portal keeps for itself: is it read, and can all of it be used. */
import { mostSettings } from '../../crm/accepted-names.ts';
import { counted, type Finding, unseen } from './finding.ts';
import type { HealthObservation } from './observation.ts';

const mostIds = 20;

export function settingFindings({ settings }: HealthObservation): Finding[] {
  if (settings === null) return [];
  if (!settings.ok) {
    const what = {
      fr: 'Les réglages de ce portail n’ont pas pu être lus',
      en: 'The settings of this portal could not be read',
    };
    return [unseen('settings_unseen', 'settings', what, settings.failure)];
  }
  const { accepted, unusable, complete } = settings.value;
  const findings: Finding[] = [];
  if (unusable.length > 0)
    findings.push({
      code: 'settings_unusable',
      topic: 'settings',
      state: 'warning',
      title: counted(
        unusable.length,
        ['réglage ne peut pas être lu.', 'réglages ne peuvent pas être lus.'],
        ['setting cannot be read.', 'settings cannot be read.'],
      ),
      effect: {
        fr: 'Le nom de produit qui y est gardé ne compte pas : ses lignes sont montrées comme non classées.',
        en: 'The product name that is kept there does not count: its lines are shown as unclassified.',
      },
      repair: {
        how: 'one_click',
        action: 'remove_unusable_settings',
        button: { fr: 'Retirer ces réglages', en: 'Remove these settings' },
        text: {
          fr: 'Les place dans la corbeille de HubSpot, qui les garde 90 jours ; acceptez ensuite le nom de nouveau. À la main : supprimez ces fiches.',
          en: 'Moves them to HubSpot’s recycling bin, which keeps them for 90 days; then accept the name anew. By hand: delete these records.',
        },
      },
      items: unusable.slice(0, mostIds),
    });
  if (!complete)
    findings.push({
      code: 'settings_too_many',
      topic: 'settings',
      state: 'warning',
      title: {
        fr: `Ce portail garde plus de ${mostSettings} réglages.`,
        en: `This portal keeps more than ${mostSettings} settings.`,
      },
      effect: {
        fr: `Seuls ${mostSettings} comptent ; lesquels, rien ne le garantit.`,
        en: `Only ${mostSettings} count; which ones nothing guarantees.`,
      },
      repair: {
        how: 'by_hand',
        text: {
          fr: 'Retirez les noms de produits qui ne servent plus, ou regroupez-les dans app.json (productAliases.byPattern).',
          en: 'Withdraw product names that nobody needs, or group them in app.json (productAliases.byPattern).',
        },
      },
    });
  if (findings.length > 0) return findings;
  return [
    {
      code: 'settings',
      topic: 'settings',
      state: 'ok',
      title: counted(
        accepted.size,
        ['nom de produit accepté dans ce portail', 'noms de produits acceptés dans ce portail'],
        ['product name accepted in this portal', 'product names accepted in this portal'],
      ),
    },
  ];
}
