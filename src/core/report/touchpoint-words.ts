import type { LocatedText } from "../model/located.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import { labelOf } from "../vocabulary/terms.ts";
import { ONE_WAY_CHANNELS, TWO_WAY_CHANNELS } from "../vocabulary/vocabulary.ts";
import type { Reading } from "./reading.ts";

const CHANNELS = [...TWO_WAY_CHANNELS, ...ONE_WAY_CHANNELS];

/** "Staff meeting: Teachers, Counselors": touchpoints have no names of their own. */
export function touchpointTitle({ group }: Reading, { channel, audience, label }: Touchpoint): string {
  const what = channelWord(channel) ?? label;
  const whom = audience.map(group).join(", ");
  return whom === "" ? what : `${what}: ${whom}`;
}

/** What readers call a channel. */
export function channelWord(channel: LocatedText | undefined): string | undefined {
  return channel === undefined ? undefined : labelOf(CHANNELS, channel.value);
}

/** "A note goes home, within 21 days"; `undefined` where nothing is promised. */
export function reportBackWords(how: string | undefined, days: number | undefined): string | undefined {
  if (days === undefined) return how;
  const within = days === 1 ? "within a day" : `within ${String(days)} days`;
  return how === undefined ? within : `${how}, ${within}`;
}
