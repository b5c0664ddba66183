import type { FastifyRequest } from 'fastify';

/** The inputs of a batch that are answered, and the last ones that a fault reports as not found. */
export function split<T>(
  request: FastifyRequest,
  inputs: readonly T[],
): { readonly answered: readonly T[]; readonly withheld: readonly T[] } {
  const missing = request.fault?.kind === 'partial' ? Math.min(request.fault.missing, inputs.length) : 0;
  return { answered: inputs.slice(0, inputs.length - missing), withheld: inputs.slice(inputs.length - missing) };
}
