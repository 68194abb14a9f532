import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {type DocumentActionComponent, useConditionalToast} from 'sanity'
import {type Capacity, standingApprovals} from '#lib/approvals/records.ts'
import {recordsOf, requiredOf} from './dataset.ts'
import {Refused} from './refused.tsx'
import {approve} from './sign.ts'
import {useSigning} from './use-signing.ts'
import {CAPACITY_TITLES, MEANINGS} from './words.ts'

/** Approves a text as it is, in each capacity it has to be approved in. */
export const ApproveAction: DocumentActionComponent = (props) => {
  const [isOpen, setOpen] = useState(false)
  const {text, dataset, standing, sign, refusal, forget, isReady, isDone} = useSigning(props)
  useConditionalToast({
    id: `approved-${props.id}`,
    enabled: isDone,
    status: 'success',
    title: 'Approved.',
  })
  if (!text || !dataset) return null
  const given = standingApprovals(recordsOf(dataset, text)).filter(
    ({contentHash}) => contentHash === standing?.contentHash,
  )
  return {
    label: 'Approve…',
    icon: CheckmarkCircleIcon,
    disabled: !isReady && !isOpen,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Approve these words',
      onClose: () => {
        setOpen(false)
        forget()
      },
      content: (
        <Stack gap={4}>
          {requiredOf(dataset, text).map((capacity) => (
            <CapacityCard
              key={capacity}
              capacity={capacity}
              isGiven={given.some((approval) => approval.capacity === capacity)}
              isReady={isReady}
              onSign={() => void sign((signer) => approve(signer, text, capacity))}
            />
          ))}
          <Text size={1} muted>
            An approval is of exactly these words: any edit voids it. Whoever wrote them does not
            approve them.
          </Text>
          <Refused reason={refusal} />
        </Stack>
      ),
    },
  }
}

function CapacityCard(given: {
  capacity: Capacity
  isGiven: boolean
  isReady: boolean
  onSign: () => void
}) {
  const {capacity, isGiven, isReady, onSign} = given
  return (
    <Card border padding={4} radius={2}>
      <Stack gap={4}>
        <Text weight="semibold">{CAPACITY_TITLES[capacity]}</Text>
        <Text>{MEANINGS[capacity]}</Text>
        <Flex>
          {isGiven ? (
            <Text muted>Approved.</Text>
          ) : (
            <Button
              data-testid={`approve-${capacity}`}
              tone="positive"
              text="Sign"
              disabled={!isReady}
              onClick={onSign}
            />
          )}
        </Flex>
      </Stack>
    </Card>
  )
}
