import {bullets, paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('with-other-medicines', {
  locale: 'pl-PL',
  title: 'Czy można przyjmować magnez razem z żelazem, antybiotykiem lub tabletkami na tarczycę?',
  answer: textBlocks(
    paragraph(
      'Nie w tym samym czasie. W jelitach ',
      {term: 'ion', words: 'jony magnezu'},
      ' mogą wiązać się z niektórymi substancjami czynnymi, a wtedy organizm wchłania mniej leku.',
    ),
    paragraph(
      'Obowiązuje odstęp podany w ulotce danego leku. Źródła podają różne wartości; często wymienia się:',
    ),
    bullets(
      [
        'Antybiotyki z grup tetracyklin i chinolonów: co najmniej 2 godziny przed magnezem lub od 4 do 6 godzin po nim',
        {cite: 'ods-magnesium'},
      ],
      ['Bisfosfoniany na osteoporozę: co najmniej 2 godziny odstępu', {cite: 'ods-magnesium'}],
      ['Żelazo: od 2 do 4 godzin odstępu', {cite: 'pta-forum-2018'}],
      ['Lewotyroksyna na tarczycę: 4 godziny odstępu', {cite: 'jonklaas-2014'}],
    ),
    paragraph(
      'Leki moczopędne oraz, przyjmowane przez długi czas, leki hamujące wydzielanie kwasu żołądkowego mogą obniżać stężenie magnezu we krwi.',
      {cite: 'ods-magnesium'},
    ),
    paragraph(
      'Z powodu magnezu nie należy odstawiać żadnego przepisanego leku. Warto pokazać w aptece listę wszystkiego, co się przyjmuje.',
    ),
  ),
  isUncheckedTranslation: true,
})
