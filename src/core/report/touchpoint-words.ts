import type { LocatedText } from "../model/located.ts";
import type { Touchpoint } from "../model/reach-and-money.ts";
import type { Tongue } from "../text/tongue.ts";
import { ONE_WAY_CHANNELS, TWO_WAY_CHANNELS } from "../vocabulary/vocabulary.ts";
import type { Reading } from "./reading.ts";

const CHANNELS = [...TWO_WAY_CHANNELS, ...ONE_WAY_CHANNELS];

/** "Staff meeting: Teachers, Counselors": touchpoints have no names of their own. */
export function touchpointTitle(reading: Reading, { channel, audience, label }: Touchpoint): string {
  const what = channelWord(reading, channel) ?? label;
  const whom = audience.map(reading.group).join(", ");
  return whom === "" ? what : `${what}: ${whom}`;
}

/** What readers call a channel. */
export function channelWord({ label }: Reading, channel: LocatedText | undefined): string | undefined {
  return channel === undefined ? undefined : label(CHANNELS, channel.value);
}

/** "A note goes home, within 21 days"; `undefined` where nothing is promised. */
export function reportBackWords({ t }: Tongue, how: string | undefined, days: number | undefined): string | undefined {
  if (days === undefined) return how;
  const within = days === 1 ? t("within a day") : t("within {days} days", { days });
  return how === undefined ? within : `${how}, ${within}`;
}
