/**
 * The preview's server: the page, the built cards, what the page reads of a portal, and the calls of the cards to the
 * app's functions. For this machine only: it listens on the loopback address, answers to its own name and origin, and
 * serves a fixed set of files.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import * as z from 'zod';
import { setFault } from './faults.ts';
import type { FunctionPool } from './function-pool.ts';
import { PortalError } from './portal-reader.ts';
import { frontEndsFile } from './front-ends.ts';
import { readDealRecord, readDeals } from './portal-records.ts';
import { type PreviewPortal, warmFolder } from './preview-portal.ts';
import { sayReadOnly } from './read-only-answer.ts';
import { opens } from './key.ts';
import { faultNames, type FrontEnds, type FunctionAnswer, type PortalProblem } from './protocol.ts';

export interface PreviewParts {
  /** What `buildPreview` made. */
  readonly built: string;
  /** By their names. */
  readonly portals: ReadonlyMap<string, PreviewPortal>;
  readonly functions: FunctionPool;
  /** What a caller must know to be told of the portals; null: they are nobody's secret. */
  readonly key: string | null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Nothing from elsewhere: no script, style, picture, font or request. */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What the platform tells a card when its function failed, whatever the reason. */
const generalSentence = "There was a problem reaching the app's API. Contact the app developer for more information.";

const callSchema = z
  .strictObject({
    dealId: z
      .string()
      .regex(/^\d{1,16}$/)
      .optional(),
    propertiesToSend: z.array(z.string().regex(/^\w{1,100}$/)).max(100),
    parameters: z.json().optional(),
    today: z.iso.date(),
    fault: z.enum(faultNames),
  })
  .refine(({ dealId, propertiesToSend }) => dealId !== undefined || propertiesToSend.length === 0, {
    error: 'Properties are sent along of a record, and none is named.',
  });

export async function createPreviewServer(parts: PreviewParts): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 });
  guard(app, parts.key);
  await fileRoutes(app, parts.built);
  recordRoutes(app, parts);
  functionRoutes(app, parts);
  return app;
}

/** A page of another origin must not use this server, nor a name that was pointed at this machine. */
function guard(app: FastifyInstance, key: string | null): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    const { port } = request.socket.address() as { readonly port?: number };
    const names = [`127.0.0.1:${port}`, `localhost:${port}`];
    const host = request.headers.host ?? '';
    if (!names.includes(host))
      return reply.status(421).send({ message: 'This server answers to its loopback address only.' });
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads && request.headers.origin !== `http://${host}`)
      return reply.status(403).send({ message: 'Only the preview itself may call this.' });
    // The page itself is the same for everybody: it holds nothing, and says what to do where its key is missing.
    if (key !== null && isAboutPortals(request.url) && !opens(key, request.headers.authorization))
      return reply.status(401).send({ message: noKey });
    return undefined;
  });
}

/** Everything that is not one of the fixed files: what is added later is closed until somebody opens it. */
const isAboutPortals = (url: string): boolean =>
  !/^\/(?:(?:host|cards)\/|deals\/\d{1,16}(?:$|\?)|pages(?:$|[/?])|settings(?:$|\?)|(?:$|\?))/.test(url);
const noKey =
  'This account is shown only to whoever started the preview: open the whole address that npm start printed, with its key.';

async function fileRoutes(app: FastifyInstance, built: string): Promise<void> {
  // Files are listed once and looked up by their whole address, so no address can lead out of the folders.
  const files = new Map<string, string>();
  for (const folder of ['host', 'cards']) {
    for (const entry of await readdir(path.join(built, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      files.set(`/${path.relative(built, file).split(path.sep).join('/')}`, file);
    }
  }
  const page = path.join(built, 'host', 'index.html');
  const send = async (file: string) => ({
    type: types[path.extname(file)] ?? 'application/octet-stream',
    body: await readFile(file),
  });
  for (const address of ['/', '/deals/:id', '/pages', '/pages/*', '/settings']) {
    app.get(address, async (_request, reply) => {
      const { type, body } = await send(page);
      return reply.type(type).send(body);
    });
  }
  for (const prefix of ['/host/*', '/cards/*']) {
    app.get(prefix, async (request, reply) => {
      const file = files.get(request.url.split('?', 1)[0] ?? '');
      if (file === undefined) return reply.status(404).send({ message: 'No such file.' });
      const { type, body } = await send(file);
      return reply.type(type).send(body);
    });
  }
}

function portalOf({ portals }: PreviewParts, params: unknown): PreviewPortal | undefined {
  const parsed = z.object({ portal: z.string() }).safeParse(params);
  return parsed.success ? portals.get(parsed.data.portal) : undefined;
}

/** What the page can say of a portal that does not answer as it should. */
function problemOf(error: unknown): PortalProblem {
  if (!(error instanceof PortalError)) return { problem: 'down' };
  if (error.status === 401) return { problem: 'wrong_token' };
  if (error.status === 403)
    return { problem: 'missing_scope', ...(error.scope === null ? {} : { scope: error.scope }) };
  return { problem: error.status === 429 ? 'limited' : 'down' };
}

function recordRoutes(app: FastifyInstance, parts: PreviewParts): void {
  app.get('/api/start', async () => ({
    portals: [...parts.portals.values()].map(({ info }) => info),
    ...(JSON.parse(await readFile(path.join(parts.built, 'cards', frontEndsFile), 'utf8')) as FrontEnds),
  }));
  app.get('/api/portals/:portal/deals', async (request, reply) => {
    const portal = portalOf(parts, request.params);
    const words = z.object({ q: z.string().max(200) }).safeParse(request.query);
    if (portal === undefined) return reply.status(404).send({ message: 'No such portal.' });
    return readDeals(portal, words.success ? words.data.q : '').catch((error: unknown) =>
      reply.status(502).send(problemOf(error)),
    );
  });
  app.get('/api/portals/:portal/deals/:id', async (request, reply) => {
    const portal = portalOf(parts, request.params);
    const { id } = z.object({ id: z.string() }).parse(request.params);
    if (portal === undefined || !/^\d{1,16}$/.test(id)) return reply.status(404).send({ message: 'No such deal.' });
    return readDealRecord(portal, id).then(
      (deal) => deal ?? reply.status(404).send({ message: 'No such deal.' }),
      (error: unknown) => reply.status(502).send(problemOf(error)),
    );
  });
}

function functionRoutes(app: FastifyInstance, parts: PreviewParts): void {
  app.post('/api/portals/:portal/functions/:name', async (request, reply): Promise<unknown> => {
    const portal = portalOf(parts, request.params);
    const { name } = z.object({ name: z.string() }).parse(request.params);
    const call = callSchema.safeParse(request.body);
    if (portal === undefined || !/^\w{1,64}$/.test(name))
      return reply.status(404).send({ message: 'No such portal or function.' });
    if (!call.success) return reply.status(400).send({ message: z.prettifyError(call.error) });
    const { dealId, propertiesToSend, parameters, today, fault } = call.data;
    const { behind } = portal;
    if (behind.kind === 'sample') setFault(behind.emulator, fault);
    const refusedBefore = behind.kind === 'live' ? behind.account.gate.refused.length : 0;
    const outcome = await parts.functions.run({
      name,
      file: path.join(parts.built, 'functions', portal.functions, warmFolder, `${name}.js`),
      env: { PRIVATE_APP_ACCESS_TOKEN: portal.token, HUBSPOT_API_BASE: portal.url, ...clockOf(portal, today) },
      apiOrigin: portal.url,
      accountId: portal.info.portalId,
      ...(dealId === undefined
        ? {}
        : { objectQuery: { objectId: Number(dealId), objectTypeId: '0-3', objectPropertyNames: propertiesToSend } }),
      parameters,
    });
    const refused = behind.kind === 'live' ? behind.account.gate.refused.slice(refusedBefore) : [];
    const told = sayReadOnly(outcome, refused, parameters);
    const answer: FunctionAnswer = told.ok ? told : { ok: false, message: generalSentence, cause: told.cause };
    return refused.length === 0 ? answer : { ...answer, refused };
  });
}

/** A sample's own instant on its own day; noon on any other. A real account lives today. */
function clockOf({ behind, info }: PreviewPortal, today: string): Record<string, string> {
  if (behind.kind === 'live') return {};
  return {
    ROE_NOW: new Date(info.today === today ? behind.emulator.portal.today : `${today}T12:00:00Z`).toISOString(),
  };
}
