import {readingThePack} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  keyFacts,
  notice,
  paragraph,
  questions,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const plPl = articleText({
  locale: 'pl-PL',
  title: 'Lek czy suplement diety? Jak czytać opakowanie',
  slug: 'lek-czy-suplement-diety',
  standfirst:
    'Dwa opakowania z magnezem mogą wyglądać tak samo, a w świetle prawa być czymś zupełnie innym. Po czym to poznać i co widnieje na opakowaniu w ośmiu krajach.',
  body: body(
    keyFacts(
      'Najważniejsze w skrócie',
      'Lek jest dopuszczony do obrotu i ma ulotkę. Suplement diety jest żywnością.',
      'Na leku widnieje numer pozwolenia, na suplemencie diety widnieje ta nazwa.',
      'Suplement diety nie może obiecywać działania takiego jak lek.',
      'Ta sama ilość magnezu może być w jednym kraju lekiem, a w sąsiednim żywnością.',
      'Zawsze warto porównywać ilość magnezu na dzień.',
    ),
    heading('Dwa rodzaje opakowań'),
    paragraph(
      'Lek ocenia urząd, zanim trafi on do sprzedaży. ',
      {term: 'food-supplement', words: 'Suplement diety'},
      ' ma uzupełniać zwykłą dietę. Za jego zawartość odpowiada wyłącznie firma, która go sprzedaje ',
      {cite: 'directive-2002-46'},
      '.',
    ),
    comparison({
      title: 'Porównanie obu',
      subjects: ['Lek', 'Suplement diety'],
      rows: [
        ['Czym jest w świetle prawa', 'Lekiem dopuszczonym do obrotu', 'Żywnością'],
        [
          'Kto ocenia przed sprzedażą',
          'Urząd do spraw leków, także korzyści i ryzyko',
          'Żaden urząd go nie dopuszcza; inspekcje kontrolują rynek',
        ],
        [
          'Co może mówić opakowanie',
          'Do czego lek jest dopuszczony',
          'Żadnych obietnic jak przy leku; tylko dozwolone informacje o żywieniu',
        ],
        [
          'Jak nazywa się ilość',
          'Dawka, z dawką maksymalną',
          'Zalecana porcja dzienna, z udziałem w wartości referencyjnej',
        ],
        [
          'Co jest w środku',
          'Ulotka z przeciwwskazaniami i działaniami niepożądanymi',
          'Zwykle nic; wymagane informacje są na opakowaniu',
        ],
        [
          'Gdzie zgłosić działanie niepożądane',
          'Do urzędu do spraw leków w swoim kraju',
          'Do firmy lub do inspekcji żywności',
        ],
      ],
    }),
    figure(readingThePack, {
      alt: 'Dwie dłonie trzymają kartonik; lupa powiększa drobny druk na jego boku.',
      caption: 'Ważne rzeczy rzadko są z przodu: warto obrócić opakowanie.',
    }),
    heading('Jak czytać opakowanie'),
    selfCareSteps(
      'W pięciu krokach',
      'Najpierw nazwa: jeśli widnieje „suplement diety”, jest to żywność.',
      'Potem numer pozwolenia. Suplement diety nie ma takiego numeru.',
      'Trzeba sprawdzić, ile magnezu zawiera tabletka, saszetka lub kapsułka: samego magnezu, a nie jego soli.',
      'Następnie policzyć ilość na dzień i dodać inne preparaty.',
      'Na koniec przeczytać ostrzeżenia, a przy leku całą ulotkę.',
    ),
    heading('Co widnieje na opakowaniu w danym kraju'),
    comparison({
      title: 'Osiem krajów',
      subjects: ['Na lekach', 'Na suplementach diety'],
      rows: [
        [
          'Niemcy',
          'Numer pozwolenia („Zul.-Nr.”) i centralny numer farmaceutyczny (PZN) z 8 cyfr',
          '„Nahrungsergänzungsmittel” i zdanie o dziennej ilości',
        ],
        [
          'Austria',
          'Numer pozwolenia i centralny numer farmaceutyczny z 7 cyfr',
          '„Nahrungsergänzungsmittel”',
        ],
        [
          'Szwajcaria',
          'Numer pozwolenia Swissmedic z 5 cyfr i kategoria wydawania',
          '„Nahrungsergänzungsmittel”, „complément alimentaire” lub „integratore alimentare”; przy ponad 250 mg magnezu dziennie informacja, że może działać przeczyszczająco',
        ],
        ['Wielka Brytania', 'Numer z literami PL', '„food supplement”'],
        ['Francja', 'Kod CIP z 13 cyfr', '„complément alimentaire”'],
        [
          'Włochy',
          'Numer AIC z 9 cyfr',
          '„integratore alimentare”; informacja o przechowywaniu wymienia dzieci poniżej trzech lat',
        ],
        ['Hiszpania', 'Código Nacional z 6 lub 7 cyfr', '„complemento alimenticio”'],
        ['Polska', 'Numer pozwolenia na dopuszczenie do obrotu', '„suplement diety”'],
      ],
    }),
    paragraph(
      'W Unii Europejskiej trzy ostrzeżenia na suplementach diety pochodzą z tej samej dyrektywy. Każdy kraj przeniósł je do swojego prawa, a Szwajcaria i Wielka Brytania mają własne przepisy. W kraju czytelnika brzmią one mniej więcej tak:',
    ),
    notice('supplement-dose'),
    notice('supplement-diet'),
    notice('supplement-children'),
    paragraph(
      'Kapsułki z 300 mg magnezu są w Bułgarii zarejestrowane jako lek ',
      {cite: 'capsules-300-bulgaria'},
      ', a w Niemczech preparaty z 300 mg sprzedaje się jako suplementy diety ',
      {cite: 'liquid-300-germany'},
      '. Kto kupuje w podróży, powinien więc czytać każde opakowanie od nowa.',
    ),
    heading('Ile na dzień'),
    chart({
      title: 'Największe ilości magnezu z suplementów diety',
      unit: 'mg',
      rows: [
        ['Niemcy, zalecenie BfR', 250],
        ['Francja, zalecenie DGCCRF', 360],
        ['Szwajcaria, rozporządzenie', 375],
      ],
      note: 'Na dzień, bez magnezu z jedzenia. Przy lekach obowiązuje ulotka.',
    }),
    paragraph(
      'Obok miligramów na suplementach diety widnieje wartość procentowa. Odnosi się ona do ',
      {term: 'nrv', words: 'referencyjnej wartości spożycia (RWS)'},
      ': dla magnezu 375 mg dziennie ',
      {cite: 'regulation-1169-2011'},
      '. W Unii Europejskiej informacje o zdrowiu są dozwolone wyłącznie w zatwierdzonym brzmieniu i tylko wtedy, gdy porcja dzienna zawiera co najmniej 15 % tej wartości, czyli 56,25 mg ',
      {cite: 'regulation-432-2012'},
      '. Na lekach często podaje się też ilość w ',
      {term: 'mmol', words: 'milimolach'},
      '.',
    ),
    heading('Kiedy warto najpierw zapytać'),
    bullets(
      'Zażywane są stale jakieś leki.',
      'Nerki pracują słabo lub ich stan nie jest znany.',
      'W ciąży i w okresie karmienia piersią.',
      'Preparat jest dla dziecka.',
      'Na opakowaniu nie ma ani numeru pozwolenia, ani nazwy oznaczającej żywność.',
    ),
    paragraph(
      'W aptece można się dowiedzieć, co i gdzie jest napisane na opakowaniu. Podejrzenie działania niepożądanego leku można też samodzielnie zgłosić urzędowi.',
    ),
    questions(
      'Częste pytania',
      'medicine-or-supplement',
      'nrv-and-mmol',
      'opened-or-expired',
      'report-side-effect',
    ),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Po czym odróżnić lek i suplement diety z magnezem oraz co widnieje na opakowaniu w ośmiu krajach.',
  isUncheckedTranslation: true,
})
