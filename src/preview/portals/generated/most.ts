/** Deals of one generated portal; more would not fit into the memory of one process. */
export const mostGeneratedDeals = 200_000;
