import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('report-side-effect', {
  locale: 'pl-PL',
  title: 'Jak zgłosić działanie niepożądane?',
  answer: textBlocks(
    paragraph(
      'Najpierw warto porozmawiać z lekarzem lub farmaceutą, zwłaszcza gdy samopoczucie nie jest dobre.',
    ),
    paragraph(
      'Można też zgłosić je samodzielnie: w ',
      {link: 'Systemie Monitorowania Zagrożeń', href: 'https://smz.ezdrowie.gov.pl/'},
      '. Warto mieć pod ręką nazwę preparatu, numer serii i przebieg zdarzeń. Każde zgłoszenie pomaga zwiększać bezpieczeństwo leków.',
    ),
    paragraph(
      'W nagłym przypadku należy zadzwonić pod numer {emergency}. Te strony nie przyjmują zgłoszeń.',
    ),
  ),
  isUncheckedTranslation: true,
})
