/**
 * What is asked of the blocks of texts. Each block of a body names its type and its fields; words that
 * hang on other documents are asked for in the reader's own language (`$locale`), and in no other.
 */

/** The fields of a paragraph, a heading or an item of a list. */
export const TEXT_BLOCK = `
  style, listItem, level,
  children[]{_key, _type, text, marks, "source": source._ref},
  markDefs[]{_key, _type, href, "term": term->key}
`

export const REFERENCE = '_id, _type, title, authors, year, journal, doi, pmid, url'

const IMAGE = `
  crop{top, bottom, left, right},
  hotspot{x, y, width, height},
  asset->{_id, "colour": select(metadata.isOpaque => metadata.palette.dominant.background)}
`

export const BODY = `
  _key, _type,
  _type == "block" => {${TEXT_BLOCK}},
  _type == "keyFacts" => {title, items},
  _type == "redFlagBox" => {title, intro, items, action},
  _type == "causeList" => {title, items[]{_key, cause, explanation}},
  _type == "selfCareSteps" => {title, steps[]{_key, text, picture{alt, ${IMAGE}}}},
  _type == "evidenceBox" => {
    title, finding,
    statement->{
      _id, _type, direction, certainty, searchDate,
      "question": question[string::startsWith($locale, language)][0].value,
      "population": population[string::startsWith($locale, language)][0].value,
      references[]->{${REFERENCE}}
    }
  },
  _type == "ionTable" => {title, rows[]{_key, ion, place, role, foods}},
  _type == "chart" => {title, unit, rows[]{_key, label, value}, note},
  _type == "comparison" => {title, subjects, rows[]{_key, criterion, values}},
  _type == "figure" => {alt, caption, mirrorsInRtl, ${IMAGE}},
  _type == "questions" => {
    title,
    questions[]->{
      key,
      "text": *[_type == "questionText" && question._ref == ^._id && locale == $locale] | order(_id asc) [0] {
        _id, _type, title, isUncheckedTranslation, answer[]{_key, _type, ${TEXT_BLOCK}}
      }
    }
  },
  _type == "productTeaser" => {"product": product->key},
  _type == "notice" => {notice}
`
