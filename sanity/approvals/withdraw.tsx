import {UndoIcon} from '@sanity/icons/Undo'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {type DocumentActionComponent, useConditionalToast, useUser} from 'sanity'
import {type Approval, standingApprovals} from '#lib/approvals/records.ts'
import {recordsOf} from './dataset.ts'
import {Refused} from './refused.tsx'
import {withdraw} from './sign.ts'
import {useSigning} from './use-signing.ts'
import {CAPACITY_TITLES} from './words.ts'

/** Takes approvals of a text back. */
export const WithdrawAction: DocumentActionComponent = (props) => {
  const [isOpen, setOpen] = useState(false)
  const {text, dataset, standing, sign, refusal, forget, isReady, isDone} = useSigning(props)
  useConditionalToast({
    id: `withdrawn-${props.id}`,
    enabled: isDone,
    status: 'success',
    title: 'The approval is withdrawn.',
  })
  const isPresent = ({contentHash}: Approval) => contentHash === standing?.contentHash
  const known = text && dataset ? standingApprovals(recordsOf(dataset, text)) : []
  // Those of earlier words count again when the words come back.
  const approvals = known.toSorted((a, b) => Number(isPresent(b)) - Number(isPresent(a)))
  if (!text || (approvals.length === 0 && !isOpen)) return null
  return {
    label: 'Withdraw an approval…',
    icon: UndoIcon,
    tone: 'critical',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Withdraw an approval',
      onClose: () => {
        setOpen(false)
        forget()
      },
      content: (
        <Stack gap={4}>
          {approvals.map((approval) => (
            <ApprovalCard
              key={approval._id}
              approval={approval}
              isPresent={isPresent(approval)}
              isReady={isReady}
              onWithdraw={() => void sign((signer) => withdraw(signer, text, approval))}
            />
          ))}
          {approvals.length === 0 && <Text muted>No approval of this text stands.</Text>}
          <Refused reason={refusal} />
        </Stack>
      ),
    },
  }
}

function ApprovalCard(given: {
  approval: Approval
  isPresent: boolean
  isReady: boolean
  onWithdraw: () => void
}) {
  const {approval, isPresent, isReady, onWithdraw} = given
  const [user] = useUser(approval.by)
  return (
    <Card border padding={4} radius={2}>
      <Stack gap={4}>
        <Text weight="semibold">
          {CAPACITY_TITLES[approval.capacity]}: {user?.displayName ?? approval.by},{' '}
          {approval.at.slice(0, 10)}
        </Text>
        <Text>{approval.meaning}</Text>
        {!isPresent && <Text muted>It is of earlier words.</Text>}
        <Flex>
          <Button tone="critical" text="Withdraw" disabled={!isReady} onClick={onWithdraw} />
        </Flex>
      </Stack>
    </Card>
  )
}
