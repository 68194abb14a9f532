/** The reasons why something was not done, one under the other. */
export const ReasonList = ({reasons}: {reasons: readonly string[]}) => (
  <ul style={{margin: 0, paddingInlineStart: '1.25rem', lineHeight: 1.5}}>
    {reasons.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
)
