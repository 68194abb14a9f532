import {KEY} from '../products/effervescent-365-orange/product.ts'
import {referenceTo} from '../references-to.ts'
import type {RecallNoticeDocument} from '../types.ts'

/** One recall that is active, invented like the product: nothing leads to it in Austria meanwhile. */
export const recalls: RecallNoticeDocument[] = [
  {
    _id: `recallNotice-${KEY}-AT`,
    _type: 'recallNotice',
    product: referenceTo(`product-${KEY}`),
    market: referenceTo('market-AT'),
    from: '2026-11-02',
    texts: [
      {
        _key: 'de',
        language: 'de',
        heading: 'Rückruf (Demonstration)',
        text: 'Die Charge DEMO-2609A von Magnovia 365 Brausetabletten Orange wird zurückgerufen: Ihre Röhrchen schließen nicht dicht, und der Inhalt kann feucht werden. Nehmen Sie Brausetabletten dieser Charge nicht ein und bringen Sie sie in die Apotheke zurück. Die Chargennummer steht auf dem Röhrchen und auf der Faltschachtel. Andere Chargen sind nicht betroffen. Dieser Rückruf ist erfunden wie das Produkt.',
      },
    ],
  },
]
