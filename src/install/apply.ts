/**
 * Carries out a plan, step by step. Somebody may be installing at the same time: a name that has been taken meanwhile is
 * read back and compared. HubSpot shows new definitions only after a moment, so what was just made is waited for.
 */
import type { GatewayFailure, GatewayResult } from '../crm/gateway/failure.ts';
import { read } from '../crm/gateway/read-answer.ts';
import type * as z from 'zod';
import { labelsSchema, propertySchema, schemaSchema, schemasSchema } from './answers.ts';
import {
  type Declaration,
  type DeclaredLabel,
  type DeclaredObject,
  isOwnObject,
  type OwnObject,
  type StandardObject,
} from './declaration.ts';
import type { Definitions, ObservedOption, ObservedProperty } from './observation.ts';
import {
  groupsPath,
  labelsPath,
  propertiesPath,
  propertyPath,
  schemaAssociationsPath,
  schemasPath,
  type Version,
} from './paths.ts';
import { hiddenOptions, isAssociated, missingOptions, objectTypeIds, ownSchema, sameText } from './plan.ts';
import { type DeclaredProperty, type Option, sameKind } from './property.ts';
import type { FoundKind, Step } from './step.ts';
import type { Answer, Question, Transport } from './transport.ts';

export type StepResult = { readonly step: Step } &
  /** `ids`: numbers that HubSpot gave what was made, where it told them. */
  (
    | { readonly result: 'done'; readonly ids?: { readonly objectTypeId?: string; readonly labelTypeId?: number } }
    /** Somebody else made it between the look and the step. */
    | { readonly result: 'already' }
    | { readonly result: 'failed'; readonly failure: GatewayFailure; readonly says?: string }
    /** The name belongs to something else by now. */
    | { readonly result: 'taken'; readonly found: FoundKind | null }
    /** What it builds on is not there. */
    | { readonly result: 'skipped' }
  );

export interface ApplyOptions {
  readonly transport: Transport;
  readonly version: Version;
  readonly declaration: Declaration;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** Told before anything is asked of HubSpot for the step. */
  readonly onBegin?: (step: Step) => void;
  readonly onOutcome?: (outcome: StepResult) => void;
}

/** Milliseconds between two looks for what was just made: HubSpot takes up to 700 ms. */
export const untilShown = [250, 400, 700, 1_000, 1_500] as const;

export async function apply(
  steps: readonly Step[],
  portal: Definitions,
  options: ApplyOptions,
): Promise<readonly StepResult[]> {
  const builder = new Builder(portal, options);
  const outcomes: StepResult[] = [];
  for (const step of steps) {
    const outcome = await builder.carryOut(step);
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
  }
  return outcomes;
}

type Result = StepResult extends infer Each ? (Each extends StepResult ? Omit<Each, 'step'> : never) : never;
const done = { result: 'done' } as const satisfies Result;
const already = { result: 'already' } as const satisfies Result;

class Builder {
  /** How HubSpot addresses each object; the app's own has an address once it exists. */
  readonly #addresses: Partial<Record<DeclaredObject, string>>;
  readonly #blocked = new Set<DeclaredObject>();
  readonly #fresh = new Set<DeclaredObject>();
  #stopped = false;

  constructor(
    portal: Definitions,
    readonly options: ApplyOptions,
  ) {
    const { involvement, setting } = portal.objects;
    this.#addresses = {
      deals: 'deals',
      companies: 'companies',
      ...(involvement === null ? {} : { involvement: involvement.address }),
      ...(setting === null ? {} : { setting: setting.address }),
    };
  }

  async carryOut(step: Step): Promise<StepResult> {
    const on = objectOf(step);
    if (this.#stopped || (on !== null && this.#blocked.has(on))) return { step, result: 'skipped' };
    this.options.onBegin?.(step);
    const result = await this.#result(step);
    if (result.result === 'failed') this.#learn(step, result.failure);
    return { step, ...result };
  }

  /** A step that failed keeps back what builds on it; a portal that does not answer, everything. */
  #learn(step: Step, failure: GatewayFailure): void {
    if (['unauthorized', 'unavailable', 'timeout', 'rate_limited'].includes(failure.kind)) this.#stopped = true;
    if (step.kind === 'create_object' || step.kind === 'create_group') this.#blocked.add(step.on);
  }

  #result(step: Step): Promise<Result> {
    switch (step.kind) {
      case 'create_object':
        return this.#createObject(step.on);
      case 'create_association':
        return this.#createAssociation(step.on, step.to);
      case 'create_group':
        return this.#createGroup(step.on);
      case 'create_property':
        return this.#createProperty(step.on, step.property, step.property.options ?? []);
      case 'restore_property':
        return this.#createProperty(
          step.on,
          step.property,
          merged(visible(step.optionsBefore, step.property.options ?? []), step.property),
        );
      case 'add_options':
        return this.#addOptions(step.on, step.property, step.shown);
      case 'create_label':
        return this.#createLabel(step.label);
    }
  }

  async #createObject(on: OwnObject): Promise<Result> {
    const { name, labels, key, associations } = this.options.declaration[on];
    const body = {
      name,
      labels,
      allowsSensitiveProperties: false,
      primaryDisplayProperty: key.name,
      secondaryDisplayProperties: [],
      requiredProperties: [key.name],
      searchableProperties: [key.name],
      properties: [
        { name: key.name, label: key.label, type: key.type, fieldType: key.fieldType, hasUniqueValue: true },
      ],
      associatedObjects: associations.map((to) => objectNames[to]),
    };
    const answer = await this.#ask({ method: 'POST', path: schemasPath(this.options.version), body });
    if (!answer.ok && answer.failure.kind !== 'refused') return failure(answer);
    const made = answer.ok ? schemaSchema.safeParse(answer.value) : null;
    const typeId = made?.success === true ? made.data.objectTypeId : await this.#shown(() => this.#typeId(on));
    if (typeId === null) return answer.ok ? { result: 'failed', failure: { kind: 'unreadable' } } : failure(answer);
    this.#addresses[on] = typeId;
    this.#fresh.add(on);
    return answer.ok || isOurs(answer) ? { ...done, ids: { objectTypeId: typeId } } : already;
  }

  async #typeId(on: OwnObject): Promise<string | null> {
    const schemas = await this.#get(schemasPath(this.options.version), schemasSchema);
    return schemas.ok ? (ownSchema(on, this.options.declaration, schemas.value)?.objectTypeId ?? null) : null;
  }

  async #createAssociation(on: OwnObject, to: StandardObject): Promise<Result> {
    const { version, declaration } = this.options;
    const from = this.#address(on);
    const body = {
      fromObjectTypeId: from,
      toObjectTypeId: objectTypeIds[to],
      name: `${declaration[on].name}_to_${singular[to]}`,
    };
    const answer = await this.#ask({ method: 'POST', path: schemaAssociationsPath(version, from), body });
    if (answer.ok) return done;
    if (answer.failure.kind !== 'refused') return failure(answer);
    const schemas = await this.#get(schemasPath(version), schemasSchema);
    const own = schemas.ok ? ownSchema(on, declaration, schemas.value) : undefined;
    if (own === undefined || !isAssociated(own, to)) return failure(answer);
    return isOurs(answer) ? done : already;
  }

  async #createGroup(on: DeclaredObject): Promise<Result> {
    const { name, label } = this.options.declaration.group;
    const answer = await this.#patiently(on, {
      method: 'POST',
      path: groupsPath(this.options.version, this.#address(on)),
      body: { name, label, displayOrder: -1 },
    });
    if (answer.ok) this.#fresh.add(on);
    if (answer.ok) return done;
    if (!isConflict(answer.failure)) return failure(answer);
    return isOurs(answer) ? done : already;
  }

  async #createProperty(
    on: DeclaredObject,
    property: DeclaredProperty,
    options: readonly ObservedOption[],
  ): Promise<Result> {
    const { name, label, type, fieldType, description, hasUniqueValue } = property;
    const body = {
      name,
      label,
      type,
      fieldType,
      groupName: this.options.declaration.group.name,
      ...(description === undefined ? {} : { description }),
      ...(options.length === 0 ? {} : { options: written(options) }),
      ...(hasUniqueValue === true ? { hasUniqueValue } : {}),
    };
    const answer = await this.#patiently(on, {
      method: 'POST',
      path: propertiesPath(this.options.version, this.#address(on)),
      body,
    });
    if (answer.ok) return done;
    if (!isConflict(answer.failure)) return failure(answer);
    const found = await this.#property(on, name);
    if (found === null) return failure(answer);
    if (!sameKind(property, found) || (hasUniqueValue === true && !found.hasUniqueValue))
      return { result: 'taken', found };
    if (missingOptions(property, found).length > 0) return this.#addOptions(on, property, []);
    return isOurs(answer) ? done : already;
  }

  /** Options that are sent replace the list: they are merged with what is there at this moment. */
  async #addOptions(on: DeclaredObject, property: DeclaredProperty, shown: readonly Option[]): Promise<Result> {
    const found = await this.#property(on, property.name);
    if (found === null) return { result: 'failed', failure: { kind: 'not_found' } };
    if (!sameKind(property, found)) return { result: 'taken', found };
    const isShown = !hiddenOptions(property, found).some(({ value }) => shown.some((each) => each.value === value));
    if (missingOptions(property, found).length === 0 && isShown) return already;
    const body = { options: written(merged(visible(found.options, shown), property)) };
    const answer = await this.#ask({
      method: 'PATCH',
      path: propertyPath(this.options.version, this.#address(on), property.name),
      body,
    });
    return answer.ok ? done : failure(answer);
  }

  #property(on: DeclaredObject, name: string): Promise<ObservedProperty | null> {
    return this.#shown(async () => {
      const answer = await this.#get(propertyPath(this.options.version, this.#address(on), name), propertySchema);
      return answer.ok ? answer.value : null;
    });
  }

  async #createLabel({ name, label }: DeclaredLabel): Promise<Result> {
    const answer = await this.#ask({ method: 'POST', path: labelsPath(this.options.version), body: { label, name } });
    if (answer.ok) {
      const made = labelsSchema.safeParse(answer.value);
      const id = made.success ? made.data.find((each) => each.label === label)?.typeId : undefined;
      return id === undefined ? done : { ...done, ids: { labelTypeId: id } };
    }
    if (answer.failure.kind !== 'refused') return failure(answer);
    const labels = await this.#get(labelsPath(this.options.version), labelsSchema);
    const found = labels.ok
      ? labels.value.find((each) => each.label !== null && sameText(each.label, label))
      : undefined;
    if (found !== undefined) return isOurs(answer) ? { ...done, ids: { labelTypeId: found.typeId } } : already;
    return isConflict(answer.failure) ? { result: 'taken', found: null } : failure(answer);
  }

  #address(on: DeclaredObject): string {
    return this.#addresses[on] ?? (isOwnObject(on) ? this.options.declaration[on].name : on);
  }

  #ask(question: Question): Promise<Answer> {
    return this.options.transport.ask(question);
  }

  async #get<T extends z.ZodType>(path: string, schema: T): Promise<GatewayResult<z.output<T>>> {
    return read(await this.#ask({ method: 'GET', path }), schema);
  }

  /** What was made a moment ago may not be known yet to the next call. */
  async #patiently(on: DeclaredObject, question: Question): Promise<Answer> {
    let answer = await this.#ask(question);
    for (const wait of untilShown) {
      if (answer.ok || !this.#fresh.has(on) || !mayBeTooEarly(answer.failure)) break;
      await this.options.pause(wait);
      answer = await this.#ask(question);
    }
    // Either it is known by now, or it is something else that HubSpot refuses, for which nobody need wait again.
    if (question.path !== groupsPath(this.options.version, this.#address(on))) this.#fresh.delete(on);
    return answer;
  }

  async #shown<T>(look: () => Promise<T | null>): Promise<T | null> {
    let seen = await look();
    for (const wait of untilShown) {
      if (seen !== null) break;
      await this.options.pause(wait);
      seen = await look();
    }
    return seen;
  }
}

const objectNames = { deals: 'DEAL', companies: 'COMPANY' } as const;
const singular = { deals: 'deal', companies: 'company' } as const;

function objectOf(step: Step): DeclaredObject | null {
  switch (step.kind) {
    case 'create_object':
    case 'create_label':
      return null;
    case 'create_association':
    case 'create_group':
    case 'create_property':
    case 'restore_property':
    case 'add_options':
      return step.on;
  }
}

/** What an attempt without an answer may have made is ours: it was not there when the portal was looked at. */
const isOurs = (answer: Answer): boolean => !answer.ok && answer.repeated === true;
const isConflict = (found: GatewayFailure): boolean => found.kind === 'refused' && found.status === 409;
const mayBeTooEarly = (found: GatewayFailure): boolean =>
  found.kind === 'not_found' || (found.kind === 'refused' && found.status === 400);

/**
 * What is there first, in its order and its words; then what is declared and missing. HubSpot takes no two options with
 * the same label: where an admin's own option reads as one of ours does, ours says its internal value as well.
 */
function merged(there: readonly ObservedOption[], declared: DeclaredProperty): readonly ObservedOption[] {
  const taken = new Set(there.map(({ label }) => label.trim().toLowerCase()));
  return [
    ...there,
    ...missingOptions(declared, { type: declared.type, options: there }).map(({ value, label }) => ({
      value,
      label: taken.has(label.toLowerCase()) ? `${label} (${value})` : label,
    })),
  ];
}

const visible = (there: readonly ObservedOption[], shown: readonly Option[]): readonly ObservedOption[] =>
  there.map((option) => (shown.some(({ value }) => value === option.value) ? { ...option, hidden: false } : option));

const written = (options: readonly ObservedOption[]) =>
  options.map(({ value, label, description, hidden }, displayOrder) => ({
    value,
    label,
    displayOrder,
    hidden: hidden ?? false,
    ...(description === undefined ? {} : { description }),
  }));

const failure = (answer: Extract<Answer, { ok: false }>): Result => ({
  result: 'failed',
  failure: answer.failure,
  ...(answer.says === undefined ? {} : { says: answer.says }),
});
