import {Card, Text} from '@sanity/ui'

/** Why something was not signed; nothing where it was. */
export const Refused = ({reason}: {reason: string | null}) =>
  reason !== null && (
    <Card tone="critical" border padding={4} radius={2} role="alert" data-testid="refused">
      <Text>{reason}</Text>
    </Card>
  )
