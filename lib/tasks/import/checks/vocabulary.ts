import {oneExpression} from '#lib/disclaimer/claims/one-expression.ts'
import {list} from '#lib/disclaimer/claims/pattern.ts'
import type {Language} from '#lib/i18n/locales.ts'

/** Words of one language that only the checks of an import look for; folded, as in the claim lexicons. */
type Words = {
  /** That one thing comes from another. */
  causes: string
  /** That there is too little of something. */
  lack: string
  /** In what a product is sold. */
  forms: string
  /** That a reader should buy. */
  buying: string
}

const WORDS: Partial<Record<Language, Words>> = {
  en: {
    causes: `caused by=, cause of=, causes=, due to=, because of=, result of=, results from=,
      triggered by=, trigger=, triggers=, responsible for=, stems from=, lead to=, leads to=,
      underlying, more prone to=, behind your=`,
    lack: 'deficien, lack of=, shortage, inadequate, insufficient, low in=, too little=',
    forms: 'tablet, capsule, sachet, powder, granule, ampoule, effervescent, liquid, drops=',
    buying: `buy=, buy now, order now, order online, add to basket, add to cart, shop=, online shop, our product,
      our range, our magnesium, discover our, available in pharmacies, available at your pharmacy,
      in your pharmacy, special offer, discount, free delivery, best price, try our`,
  },
  de: {
    causes: `verursacht, ursache, ausgelost, ausloser, aufgrund=, wegen=, durch= ~ mangel=,
      folge von=, folge eines, fuhrt zu=, fuhren zu=, liegt an=, liegt am=, schuld, steckt ~ hinter=,
      steckt ~ dahinter=, zuruckzufuhren`,
    lack: '*mangel, zu wenig=, unterversorg, unzureichend, defizit',
    forms: '*tablette, *kapsel, *beutel, *pulver, *granulat, *ampulle, direktsticks, tropfen=',
    buying: `jetzt kaufen, jetzt bestellen, online bestellen, in den warenkorb, zum shop, onlineshop,
      unser produkt, unsere produkte, unser magnesium, unser sortiment, in ihrer apotheke,
      in jeder apotheke, rabatt, sonderangebot, gunstig, versandkostenfrei, probieren sie unser`,
  },
  fr: {
    causes: `cause par=, causee par=, causes par=, causees par=, cause de=, causes de=, du a=, due a=,
      dus a=, dues a=, en raison de=, a cause de=, provoque, declenche, resulte, responsable de=,
      entraine, a l'origine de=`,
    lack: 'carence, manque de=, deficit, insuffisan, trop peu=, apport insuffisant',
    forms: 'comprime, gelule, capsule, sachet, poudre, granule, ampoule, effervescent, gouttes=',
    buying: `achetez, acheter maintenant, commandez, ajouter au panier, boutique, notre produit,
      nos produits, notre gamme, notre magnesium, decouvrez notre, decouvrez nos=, en pharmacie=,
      dans votre pharmacie, promotion, remise=, livraison gratuite, meilleur prix, essayez notre`,
  },
  it: {
    causes: `causato da, causata da, causati da, causate da, causa di=, cause di=, dovuto a, dovuta a,
      dovuti a, dovute a, a causa di=, a causa della=, provoca, scatena, responsabile, deriva da,
      porta a=, all'origine`,
    lack: 'carenza, mancanza di=, deficit, insufficien, troppo poco=, scarso apporto',
    forms: 'compress, capsul, bustin, polvere, granulat, fial, effervescent, gocce=',
    buying: `acquista, compra ora, ordina, aggiungi al carrello, negozio, il nostro prodotto,
      i nostri prodotti, la nostra gamma, il nostro magnesio, scopri il nostro, scopri i nostri,
      in farmacia=, nella tua farmacia, sconto, offerta, spedizione gratuita, miglior prezzo`,
  },
  es: {
    causes: `causado por=, causada por=, causados por=, causadas por=, causa de=, causas de=, debido a,
      debida a, debidos a, debidas a, a causa de=, provoca, desencadena, responsable de=,
      resultado de=, lleva a=, origen de=`,
    lack: 'deficien, carencia, falta de=, deficit, insuficien, muy poco=, aporte insuficiente',
    forms: 'comprimid, capsula, sobre=, sobres=, polvo, granulad, ampolla, efervescent, gotas=',
    buying: `compra ahora, compre, pide ahora, anadir al carrito, anadir a la cesta, tienda,
      nuestro producto, nuestros productos, nuestra gama, nuestro magnesio, descubre nuestr,
      en farmacias, en tu farmacia, en su farmacia, descuento, oferta, envio gratis, mejor precio`,
  },
  pl: {
    causes: `spowodowan, powoduje, przyczyn, wywolan, wywoluje, z powodu=, wskutek=, na skutek=,
      wynika z, wynikiem=, odpowiada za=, prowadzi do=, skutkiem=, sprawia ze=`,
    lack: 'niedobor, brak=, braku=, brakiem=, deficyt, niewystarczajac, za malo=, zbyt malo=',
    forms: 'tablet, kapsul, saszet, proszek, proszku=, granulat, ampul, musujac, krople=',
    buying: `kup teraz, kup=, zamow, dodaj do koszyka, sklep, nasz produkt, nasze produkty, nasz magnez,
      nasza oferta, poznaj nasz, w aptece=, w twojej aptece, rabat, promocj, darmowa dostawa,
      najlepsza cena, wyprobuj nasz`,
  },
}

export type ImportVocabulary = ReturnType<typeof compiled>

/** The compiled words of a language; null for a language without any. */
export function importVocabularyOf(language: Language): ImportVocabulary | null {
  const words = WORDS[language]
  return words ? compiled(words) : null
}

function compiled({causes, lack, forms, buying}: Words) {
  const form = oneExpression(list(forms)).source
  return {
    substance: oneExpression(list('magnesi, magnez, magnesium')),
    causes: oneExpression(list(causes)),
    lack: oneExpression(list(lack)),
    buying: oneExpression(list(buying)),
    // A strength, and within a few words the form in which it is sold.
    strength: new RegExp(String.raw`\d+(?:[.,]\d+)?\s?mg(?:\s+[^\s,;:.!?]+){0,4}?\s+${form}`, 'gu'),
  }
}
