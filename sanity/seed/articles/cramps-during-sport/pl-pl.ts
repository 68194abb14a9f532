import {calfStretchStanding1, calfStretchStanding2, runnerPausing} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  evidenceBox,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const plPl = articleText({
  locale: 'pl-PL',
  title: 'Skurcze podczas uprawiania sportu: co wiadomo i co robić',
  slug: 'skurcze-podczas-uprawiania-sportu',
  standfirst:
    'Skurcz przychodzi często pod koniec biegu albo krótko po nim. Długo tłumaczono go utratą potu i soli. Co wykazały badania, co robić w danej chwili i kiedy przerwać.',
  body: body(
    redFlagBox({
      title: 'Kiedy natychmiast przerwać',
      intro:
        'Skurcz podczas uprawiania sportu boli, ale zwykle jest niegroźny. Nie należy kontynuować, jeśli wystąpi któryś z tych objawów:',
      items: [
        'Ból w klatce piersiowej, duszność lub omdlenie',
        'Splątanie, chwiejny chód lub senność, zwłaszcza w upale',
        'Silny ból głowy lub powtarzające się wymioty po wypiciu bardzo dużej ilości płynów',
        'Skurcze wielu mięśni naraz, które nie ustępują',
        'Trzask lub rozdarcie w łydce albo nie można już stanąć na nodze',
        'Ciemnobrązowy mocz albo silny ból mięśni i obrzęk jeszcze po kilku godzinach',
      ],
      action:
        'W razie wystąpienia któregokolwiek z czterech pierwszych objawów należy natychmiast zadzwonić pod numer {emergency}. Przy dwóch ostatnich lekarz powinien zbadać chorą osobę jeszcze dziś.',
    }),
    keyFacts(
      'Najważniejsze informacje',
      'Skurcz najłatwiej chwyta zmęczony mięsień, często pod koniec ciężkiego wysiłku.',
      'W badaniach osoby ze skurczami nie miały we krwi wyraźnie innych stężeń składników mineralnych niż osoby bez skurczów.',
      'Nie sprawdzono w odpowiednich badaniach, czy magnez zapobiega skurczom podczas uprawiania sportu.',
      'W danej chwili liczy się jedno: zatrzymać się i powoli rozciągnąć mięsień.',
    ),
    heading('Skąd się biorą skurcze podczas uprawiania sportu'),
    paragraph(
      'Typowy skurcz dotyczy łydki lub uda, gdy mięsień jest zmęczony i pracuje w skróceniu. Specjaliści przyjmują dziś, że nakłada się na siebie kilka rzeczy. W zmęczonym mięśniu rozstraja się współdziałanie nerwów: przeważają sygnały do napięcia, a słabną sygnały do rozluźnienia. ',
      {cite: 'miller-2022'},
    ),
    paragraph(
      'Starsze wyjaśnienie brzmi: kto dużo się poci, traci wodę i ',
      {term: 'electrolyte', words: 'elektrolity'},
      ', a to prowadzi do skurczu. U 72 uczestników bardzo długiego biegu nie znaleziono na to dowodów: masa ciała, gospodarka wodna i składniki mineralne były ze skurczem i bez skurczu prawie takie same, a stężenie magnezu we krwi było u osób ze skurczem nawet nieco wyższe. ',
      {cite: 'schwellnus-2004'},
    ),
    paragraph(
      'Także u 210 uczestników długiego triathlonu wyniki badań krwi się nie różniły. Skurcze częściej mieli ci, którzy poruszali się szybciej, i ci, którzy mieli je już wcześniej. ',
      {cite: 'schwellnus-2011'},
    ),
    evidenceBox({
      title: 'W skrócie',
      finding:
        'Nie wykazano, że skurcze podczas uprawiania sportu biorą się wyłącznie z utraty wody i soli. Większą rolę odgrywa zapewne zmęczenie; nie wszystko jest wyjaśnione.',
      statement: 'minerals-during-sport',
    }),
    causeList(
      'Co zwiększa prawdopodobieństwo skurczu',
      ['Zmęczenie', 'Szybsze tempo lub dłuższy dystans niż zwykle.'],
      [
        'Wcześniejsze skurcze',
        'Kto miał już skurcze podczas uprawiania sportu, łatwiej ma je znowu.',
      ],
      ['Urazy', 'Mięsień niedawno uszkodzony lub nadal bolesny.'],
      ['Upał', 'Męczy szybciej. Bardzo silne pocenie się może u niektórych osób odgrywać rolę.'],
      ['Choroby i leki', 'Na przykład cukrzyca, choroby nerwów lub leki moczopędne.'],
    ),
    heading('A magnez?'),
    paragraph(
      'Przegląd Cochrane szukał badań, w których przy skurczach podczas uprawiania sportu porównano magnez z ',
      {term: 'placebo', words: 'placebo'},
      '. Nie znalazł żadnego. ',
      {cite: 'garrison-2020'},
      ' Dlatego nie można powiedzieć, czy jest przydatny. Wiadomo natomiast, że większe ilości mogą wywołać biegunkę; czas tuż przed zawodami nie jest dobrą porą na próby.',
    ),
    heading('Co robić w danej chwili'),
    selfCareSteps(
      'Jak uwolnić mięsień',
      {
        text: 'Zatrzymać się, bez gwałtownego hamowania, i oprzeć się o ścianę lub barierkę.',
        picture: calfStretchStanding1,
        alt: 'Osoba opiera się wyprostowanymi rękami o ścianę, jedna stopa stoi za drugą.',
      },
      {
        text: 'Powoli rozciągnąć łydkę: tylne kolano proste, pięta na podłożu. Trzymać, aż mięsień puści.',
        picture: calfStretchStanding2,
        alt: 'Przednie kolano się ugina, biodra przesuwają się ku ścianie, pięta prostej tylnej nogi nie odrywa się od ziemi.',
      },
      'Napić się, jeśli chce się pić, i przez kilka minut chodzić.',
      'Kontynuować wolniej. Jeśli skurcz wraca, na dziś wystarczy.',
    ),
    figure(runnerPausing, {
      alt: 'Biegacz stoi przy krawężniku i rozciąga łydkę, obok niego stoi bidon.',
      caption: 'Wystarczy krawędź: pięta opada, łydka się wydłuża.',
    }),
    heading('Jak zmniejszyć ryzyko'),
    paragraph(
      'Nie jest znany środek, który na pewno zapobiega skurczom. Najrozsądniej jest obserwować, co u danej osoby je poprzedza. ',
      {cite: 'miller-2022'},
    ),
    bullets(
      'Ćwiczyć tempo i dystans planowane na zawody i zwiększać je powoli.',
      'Zaczynać spokojnie, a w upale robić więcej przerw.',
      'Dać urazom czas na wygojenie i spać wystarczająco długo.',
      'Przed startem jeść i pić jak zwykle; nie próbować niczego nieznanego.',
    ),
    paragraph(
      'Pić należy stosownie do pragnienia. Zbyt dużo wody w krótkim czasie może niebezpiecznie rozcieńczyć sód we krwi, zwłaszcza podczas długich biegów. To rzadkie, ale może kosztować życie. ',
      {cite: 'hew-butler-2015'},
    ),
    heading('Kiedy zasięgnąć porady lekarza'),
    bullets(
      'Skurcze pojawiają się także w spoczynku albo już przy lekkim wysiłku.',
      'Mięsień pozostaje potem bolesny lub słaby przez kilka dni.',
      'Łydka boli za każdym razem po przejściu tego samego odcinka, a ból mija po zatrzymaniu się.',
    ),
    questions('Częste pytania', 'best-time', 'diarrhoea', 'sodium-in-effervescent', 'nrv-and-mmol'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Skurcze podczas uprawiania sportu: dlaczego chwytają zmęczony mięsień, co wykazały badania i co robić.',
  isUncheckedTranslation: true,
})
