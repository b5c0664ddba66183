/** From what the page of shared deals asks to its rows. Never throws; an answer within the promised time. */
import type { Locale } from '../../contract/deal-view.ts';
import type { DealsEvaluated, PortfolioRequest, PortfolioResponse } from '../../contract/portfolio.ts';
import { deadlineIn } from '../../crm/gateway/deadline.ts';
import { createGateway } from '../../crm/gateway/gateway.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { createWritingGateway } from '../../crm/gateway/writing.ts';
import { evaluateDeals } from '../../crm/portfolio/evaluate.ts';
import { type PageRead, readPage } from '../../crm/portfolio/page.ts';
import { zoneOf } from '../../crm/times.ts';
import { keptInputOf } from '../../crm/view-input.ts';
import { outputsOf } from '../../view/outputs.ts';
import { spoken } from '../../view/spoken.ts';
import * as words from '../../view/words/portfolio.ts';
import type { Access } from '../access.ts';
import { sharedDeals } from '../names.ts';
import { placeOf } from '../place-of-error.ts';
import { answerInShell } from '../shell.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { readPortfolioRequest } from './request.ts';
import { failure, notAnswered } from './failed.ts';
import { stateDeals } from './state-deals.ts';
import { stateOfQuarter } from './state-of-quarter.ts';
import { unreadTold } from './unread-told.ts';

export function answerSharedDeals(context: unknown, surroundings: DealSurroundings): Promise<PortfolioResponse> {
  return answerInShell<PortfolioRequest & { readonly to: Locale }, PortfolioResponse>(context, surroundings, {
    name: sharedDeals,
    read: (given, locale) => {
      const read = readPortfolioRequest(given, locale);
      return read.ok
        ? { ok: true, value: { ...read.value, to: locale } }
        : { ok: false, answer: failure('BAD_INPUT', locale, { problems: read.problems }) };
    },
    answer: (request, access) => answered(request, access, surroundings),
    failed: failure,
  });
}

function answered(
  request: PortfolioRequest & { readonly to: Locale },
  access: Access,
  surroundings: DealSurroundings,
): Promise<PortfolioResponse> {
  switch (request.ask) {
    case 'page':
      return page(request.from ?? null, request.to, access, surroundings);
    case 'evaluate':
      return evaluate(request, request.to, access, surroundings);
    case 'statement':
      return stateDeals(request, request.to, access, surroundings);
    case 'quarter':
      return stateOfQuarter(request.quarter, request.to, access, surroundings);
  }
}

async function page(
  from: string | null,
  locale: Locale,
  { baseUrl, token, startDeadline, now }: Access,
  surroundings: DealSurroundings,
): Promise<PortfolioResponse> {
  const manifest = surroundings.manifest();
  const memory = memoryOf(baseUrl, token);
  const gateway = createGateway({ baseUrl, token, deadline: startDeadline(), memory });
  const moment = now();
  const read = await readPage(from, { gateway, manifest, memory, now: moment, locale });
  switch (read.state) {
    case 'not_installed':
      return failure('NOT_INSTALLED', locale);
    case 'failed':
      return notAnswered(read.failure, locale);
    case 'read':
      return {
        ok: true,
        deals: read.deals,
        unread: read.unreadable.map((dealId) => ({ dealId, why: spoken(words.notUnderstood, locale) })),
        ...incomplete(read, locale),
        total: read.total,
        ...(read.next === null ? {} : { next: read.next }),
        audience: manifest.audience,
        asOf: new Date(moment).toISOString(),
      };
  }
}

const incomplete = (
  { byOwnPropertiesAlone }: Extract<PageRead, { state: 'read' }>,
  locale: Locale,
): { readonly incomplete?: string } =>
  byOwnPropertiesAlone ? { incomplete: spoken(words.searchedByOwnProperties, locale) } : {};

/** Of the time for all: what is read later could not be judged and written any more. Milliseconds. */
const timeToRead = 5_000;
const timeToWrite = 1_200;

async function evaluate(
  { dealIds, timeZone: zone }: Extract<PortfolioRequest, { ask: 'evaluate' }>,
  locale: Locale,
  { baseUrl, token, startDeadline, now }: Access,
  surroundings: DealSurroundings,
): Promise<DealsEvaluated> {
  const { judge, report } = surroundings;
  const manifest = surroundings.manifest();
  const memory = memoryOf(baseUrl, token);
  const deadline = startDeadline();
  const timeZone = zoneOf(zone);
  const moment = now();
  const { deals, unread, notWritten } = await evaluateDeals(dealIds, {
    reading: createGateway({ baseUrl, token, deadline: deadlineIn(timeToRead), memory }),
    writing: createWritingGateway({ baseUrl, token, deadline, memory }),
    manifest,
    memory,
    now: moment,
    locale,
    outputsOf: (records) => {
      const input = keptInputOf(records, { manifest, timeZone, judge }, moment);
      return { outputs: outputsOf(input), gaps: input.gaps };
    },
    inTime: () => deadline.remaining() > timeToWrite,
    onFault: (error) => {
      report(`${sharedDeals} failed on a deal: ${placeOf(error)}`);
    },
  });
  return {
    ok: true,
    deals,
    unread: unreadTold(unread, locale),
    notWritten,
  };
}
