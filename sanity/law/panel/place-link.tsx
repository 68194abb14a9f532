import {AddIcon} from '@sanity/icons/Add'
import {EditIcon} from '@sanity/icons/Edit'
import {Button, Text} from '@sanity/ui'
import {pathToString} from 'sanity'
import {IntentLink} from 'sanity/router'
import {useDocumentPane} from 'sanity/structure'
import {mayWrite} from '../../granted-types.ts'
import {marketTitle} from '../../schema/fields/market-options.ts'
import {MISSING_NOTICE} from '../../templates.ts'
import type {Place} from '../problem.ts'

type Given = {place: Place; onFollow: () => void}

/** Leads to where a problem is mended: a field of the form beside it, or another document. */
export function PlaceLink({place, onFollow}: Given) {
  const {documentId, onFocus, onPathOpen} = useDocumentPane()
  if (place.kind === 'missing') return <MissingNotice place={place} onFollow={onFollow} />
  const label = place.label
  if (place.documentId === documentId) {
    const path = [...place.path]
    const open = () => {
      onFollow()
      onPathOpen(path)
      onFocus(path)
    }
    return (
      <Button icon={EditIcon} mode="bleed" fontSize={1} padding={2} text={label} onClick={open} />
    )
  }
  const params = {
    id: place.documentId,
    type: place.type,
    ...(place.path.length > 0 && {path: pathToString([...place.path])}),
  }
  return (
    <Button
      as={IntentLink}
      intent="edit"
      params={params}
      icon={EditIcon}
      mode="bleed"
      fontSize={1}
      padding={2}
      text={label}
      onClick={onFollow}
    />
  )
}

type Missing = Given & {place: Extract<Place, {kind: 'missing'}>}

/** A notice nobody has written yet is begun with what is known of it, by whoever may. */
function MissingNotice({place: {key, market, language}, onFollow}: Missing) {
  if (!mayWrite('disclaimer')) {
    return (
      <Text size={1} muted>
        Ask the regulatory role to write the notice “{key}” in {language} for {marketTitle(market)}.
      </Text>
    )
  }
  return (
    <Button
      as={IntentLink}
      intent="create"
      params={[
        {type: 'disclaimer', template: MISSING_NOTICE},
        {key, market, language},
      ]}
      icon={AddIcon}
      mode="bleed"
      fontSize={1}
      padding={2}
      text={`Create the notice “${key}”`}
      onClick={onFollow}
    />
  )
}
