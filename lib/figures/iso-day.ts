/** The ISO date of a moment, in UTC. @param time epoch milliseconds */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
