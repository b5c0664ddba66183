import { allAmbiguities, isAmbiguityId } from './ambiguities.ts';
import { allRules, allSections, isRuleId, rule, rulesUnder } from './registry.ts';
import { ruleIdSchema } from '../language/determination.ts';

const languages = ['fr', 'en'] as const;

describe('the registry of rules', () => {
  test('holds each rule of the text once', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  });

  test('numbers the rules of each family without a gap', () => {
    const families = new Map<string, number[]>();
    for (const { id } of allRules) {
      const [family = '', number = ''] = id.split('-');
      families.set(family, [...(families.get(family) ?? []), Number(number)]);
    }
    for (const [family, numbers] of families) {
      const first = family === 'MOT' ? 0 : 1;
      expect([family, numbers.toSorted((a, b) => a - b)]).toEqual([family, numbers.map((_, index) => index + first)]);
    }
  });

  test('follows the order of the text, section by section', () => {
    expect(allSections.map(({ heading }) => heading.fr)).toEqual([
      'Votre équipe HubSpot',
      'Éligibilité et taux des commissions',
      'MRR-gestion',
      'MRR-vente',
      "Preuve d'implication",
      'Communication',
      "Exigences en matière d'onboarding",
      'Réductions',
      'Remarque sur les incitations financières',
      'Vérification et résolution',
      'Feedback',
      'Outils de vente partagée',
      'Transition vers un modèle de ventes par superpositions en février 2024',
      'Stratégies de vente',
      'Collaboration partenaire',
      'Collaboration HubSpot',
      'Transactions éligibles',
      "Processus de type Meilleur partenaire (transactions avec plus d'un partenaire)",
      'Programme de parrainage pour la vente aux grandes entreprises',
      'Vente croisée',
      'Ventes additionnelles',
      "Preuve d'implication",
      "Dispense de l'onboarding",
      'Commission',
      "Vue d'ensemble du modèle Partenaires solutions",
      'Questions fréquentes',
    ]);
    expect(new Set(allSections.map(({ id }) => id)).size).toBe(allSections.length);
  });

  test.each(allRules.map((each) => [each.id, each] as const))(
    '%s is placed and said in both languages',
    (id, { place, says, section }) => {
      expect(ruleIdSchema.safeParse(id).success).toBe(true);
      for (const language of languages) {
        expect(place[language].trim()).not.toBe('');
        expect(says[language]).toMatch(/^[\p{Lu}0-9].*[.?]$/u);
        expect(section.heading[language].trim()).not.toBe('');
      }
      expect(says.fr).not.toBe(says.en);
      expect(says.en.length).toBeLessThan(260);
    },
  );

  test('a rule can be read alone: it does not begin with a word that stands for one in the rule before', () => {
    const dangling = {
      fr: /^(Il (?!faut)|Elle |Ils |Elles |Le recevoir |Ce (?!que)|Cette |Cet |Ses |C’est celui )/,
      en: /^(It (?!takes|is)|They|Its|That|This)\b/,
    };
    for (const { id, says } of allRules)
      for (const language of languages)
        expect([id, dangling[language].exec(says[language])?.[0]]).toEqual([id, undefined]);
  });

  test('a rule is found by its id, and nothing else is a rule', () => {
    expect(rule('POI-12').section.id).toBe('proof-process');
    expect(isRuleId('POI-12')).toBe(true);
    expect(isRuleId('POI-99')).toBe(false);
    expect(isRuleId('constructor')).toBe(false);
  });
});

describe('the ambiguities of the text', () => {
  test('are numbered from A-01 without a gap', () => {
    expect(allAmbiguities.map(({ id }) => id)).toEqual(
      allAmbiguities.map((_, index) => `A-${String(index + 1).padStart(2, '0')}`),
    );
  });

  test('each has a question and a reading in both languages', () => {
    for (const { question, reading } of allAmbiguities)
      for (const language of languages) {
        expect(question[language]).toMatch(/[.?]$/);
        expect(reading[language]).toMatch(/\.$/);
      }
  });

  test('each bears on a rule, and every one that a rule names exists', () => {
    for (const { id } of allAmbiguities) expect([id, rulesUnder(id).length > 0]).toEqual([id, true]);
    for (const { id, ambiguities } of allRules)
      expect([id, ambiguities.filter((each) => !isAmbiguityId(each))]).toEqual([id, []]);
  });
});
