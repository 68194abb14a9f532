import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('how-long', {
  locale: 'it-IT',
  title: 'Quanto tempo impiega il magnesio ad agire?',
  answer: textBlocks(
    paragraph(
      'Per i crampi muscolari non si può indicare un tempo: nelle persone anziane gli studi non hanno trovato alcun beneficio percepibile nella vita quotidiana.',
    ),
    paragraph(
      'Una revisione ha riunito 11 studi con 735 persone. Dopo 4 settimane le persone anziane che assumevano magnesio avevano all’incirca tanti crampi quanti quelle che assumevano un placebo. La differenza era di 0,18 crampi alla settimana e può essere dovuta al caso.',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Per la gravidanza esistono 8 piccoli studi con 576 donne. Si contraddicono e sono di bassa qualità. Non se ne può ricavare alcun tempo.',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'È diverso quando un medico ha accertato una carenza. In tal caso la durata dipende dalla causa e dall’andamento degli ',
      {term: 'electrolyte', words: 'elettroliti'},
      ' nel sangue.',
    ),
    paragraph(
      'Dopo 4 settimane ci sono ancora crampi? Allora non bisogna assumerne più di quanto indicato sulla confezione, ma far cercare la causa da un medico.',
    ),
  ),
  isUncheckedTranslation: true,
})
