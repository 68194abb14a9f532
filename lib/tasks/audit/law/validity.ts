/** The days on which a rule or a text holds, both included; an absent one leaves that side open. */
type Days = {validFrom: string | null; validTo: string | null}

/** Whether they hold at an instant, by the calendar of UTC. Days compare as they are written. */
export function holdsAt({validFrom, validTo}: Days, instant: Date): boolean {
  const today = instant.toISOString().slice(0, 10)
  return (validFrom ?? '') <= today && today <= (validTo ?? '9999-12-31')
}
