import {
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  calfStretchWithTowel,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
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
  title: 'Rozciąganie łydki: krok po kroku',
  slug: 'rozciaganie-lydki',
  standfirst:
    'Jedno ćwiczenie na stojąco, jedno na siedząco, każde wieczorem 3 razy po 10 sekund. Tak rozciągano się w badaniu i tak można to powtórzyć w domu.',
  body: body(
    keyFacts(
      'Najważniejsze w skrócie',
      'Każdą nogę rozciąga się 3 razy po 10 sekund, z przerwą 10 sekund pomiędzy.',
      'Obie nogi razem zajmują około 3 minut, najlepiej tuż przed snem.',
      'Może ciągnąć, ale nie powinno boleć.',
      'To, czy dzięki rozciąganiu nocne skurcze stają się rzadsze, pozostaje niepewne; ból może ono złagodzić.',
    ),
    heading('Zanim się zacznie'),
    paragraph(
      'Potrzebne są ściana i stabilne krzesło. Przedtem warto trochę pochodzić, żeby mięśnie się rozgrzały. Najpierw trzeba zapytać lekarza, jeśli zachodzi jedna z tych okoliczności:',
    ),
    bullets(
      'Operacja nogi, biodra lub pleców w ostatnich tygodniach albo uraz w tych miejscach.',
      'Chwiejny chód lub niedawny upadek.',
      'Jedna noga jest spuchnięta albo stopy są zdrętwiałe.',
    ),
    heading('Ćwiczenia'),
    paragraph(
      'Ruch ma być powolny, aż do wyraźnego ciągnięcia. W tej pozycji zostaje się 10 sekund i spokojnie oddycha. Potem wraca się do pozycji wyjściowej i odpoczywa 10 sekund ',
      {cite: 'hallegraeff-2012'},
      '.',
    ),
    selfCareSteps(
      'Na stojąco',
      {
        text: 'Stanąć na długość ramienia od ściany i oprzeć na niej obie dłonie na wysokości klatki piersiowej. Jedną stopę odsunąć daleko do tyłu. Obie stopy wskazują ścianę.',
        picture: calfStretchStanding1,
        alt: 'Osoba stoi przodem do ściany z wyprostowanymi rękami, dłonie na wysokości klatki piersiowej, jedna noga o krok z tyłu.',
      },
      {
        text: 'Ugiąć przednie kolano i przesunąć biodra ku ścianie. Tylne kolano pozostaje proste, tylna pięta na podłodze. Wytrzymać 10 sekund.',
        picture: calfStretchStanding2,
        alt: 'Ta sama osoba przysuwa biodra do ściany. Przednie kolano jest ugięte, pięta tylnej stopy stoi na podłodze.',
      },
      {
        text: 'Rozluźnić i odpocząć 10 sekund. Po 3. razie zmienić nogę.',
        picture: calfStretchStanding3,
        alt: 'Osoba zmieniła nogi: teraz z tyłu jest druga stopa, również z piętą na podłodze.',
      },
    ),
    selfCareSteps(
      'Na siedząco',
      {
        text: 'Usiąść na przedniej krawędzi stabilnego krzesła. Jedną nogę wyprostować do przodu, pięta na podłodze. Druga stopa stoi płasko.',
        picture: calfStretchSitting1,
        alt: 'Osoba siedzi na brzegu krzesła. Jedna noga jest wyprostowana i opiera się na pięcie, druga ugięta.',
      },
      {
        text: 'Przyciągnąć palce stopy ku goleni i pochylić się do przodu w biodrach, plecy proste. Wytrzymać 10 sekund.',
        picture: calfStretchSitting2,
        alt: 'Osoba pochyla prosty tułów nad wyprostowaną nogą, palce stopy skierowane są w górę, ku goleni.',
      },
      {
        text: 'Kto łatwo sięga palców stopy, przyciąga je trochę dalej dłonią lub ręcznikiem. Odpocząć 10 sekund. Po 3. razie zmienić nogę.',
        picture: calfStretchSitting3,
        alt: 'Osoba owinęła stopę ręcznikiem i przyciąga nim palce do siebie.',
      },
    ),
    paragraph(
      'Ćwiczenie na siedząco rozciąga też tył uda. W badaniu było przeznaczone dla wszystkich, którym trudno było stać.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'Osoba siedzi na podłodze z jedną nogą wyprostowaną. Ręcznik obejmuje przód stopy, obie dłonie trzymają jego końce. Łydka jest zaznaczona kolorem.',
      caption: 'Na podłodze lub w łóżku robi się to samo: ciągnąć powoli, kolano proste.',
    }),
    heading('Jak często i jak długo'),
    paragraph(
      'Kto chce spróbować, rozciąga się co wieczór przez co najmniej 6 tygodni. Tyle trwało badanie, w którym stwierdzono działanie. Inne trwało 12 tygodni i nie stwierdzono w nim działania ',
      {cite: 'coppin-2005'},
      '. W obu brały udział osoby starsze, które miały skurcze w nocy.',
    ),
    comparison({
      title: 'Dwa badania obok siebie',
      subjects: ['Hallegraeff 2012', 'Coppin 2005'],
      rows: [
        ['Uczestnicy', '80', '191'],
        ['Wiek', 'powyżej 55 lat', 'od 60 lat'],
        ['Czas trwania', '6 tygodni', '12 tygodni'],
        ['Co rozciągano', 'Łydkę i tył uda', 'Łydkę'],
        ['Wynik', 'Skurcze rzadsze i słabsze', 'Nie było wyraźnej różnicy'],
      ],
    }),
    evidenceBox({
      title: 'Co z tego wynika',
      finding:
        'Rozciąganie łydki i uda co wieczór może sprawić, że nocne skurcze będą słabsze. Czy staną się też rzadsze, nie jest pewne. Rozciąganie samej łydki zmienia być może niewiele.',
      statement: 'stretching-at-night',
    }),
    paragraph(
      'Tak samo podsumowuje to przegląd badań z 2021 roku ',
      {cite: 'hawke-2021'},
      '. Rozciąganie zajmuje mało czasu i rzadko szkodzi, więc nic nie stoi na przeszkodzie, żeby spróbować ',
      {cite: 'nice-cks-leg-cramps'},
      '. Warto zapisywać, jak częste i jak silne są skurcze: po 6 tygodniach będzie widać, czy coś się zmieniło.',
    ),
    heading('Na co zwrócić uwagę'),
    bullets(
      'Nie sprężynować. Przy szarpnięciu mięsień stawia opór.',
      'Nie wstrzymywać oddechu.',
      'Nie wykręcać tylnej stopy na zewnątrz, bo wtedy łydka się nie rozciąga.',
      'Stać na twardym podłożu, boso lub w butach, które dobrze trzymają.',
      'Zawsze rozciągać obie nogi, nawet jeśli skurcze ma tylko jedna.',
    ),
    redFlagBox({
      title: 'Kiedy przestać',
      intro: 'Należy przerwać rozciąganie i szukać pomocy, jeśli pojawi się jeden z tych objawów:',
      items: [
        'Ból w klatce piersiowej lub duszność',
        'Stopa staje się blada, zimna lub zdrętwiała',
        'Nagłe ukłucie w łydce, jakby ktoś kopnął',
        'Jedna noga jest spuchnięta, ciepła, zaczerwieniona lub bolesna przy dotyku',
      ],
      action:
        'W razie wystąpienia któregokolwiek z dwóch pierwszych objawów należy natychmiast zadzwonić pod numer {emergency}. Przy pozostałych lekarz powinien obejrzeć nogę jeszcze dziś.',
    }),
    questions('Częste pytania', 'how-long', 'pregnancy'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Dwa ćwiczenia rozciągające łydkę z obrazkiem do każdego kroku, na stojąco i na siedząco, oraz co mówią badania o rozciąganiu wieczorem.',
  isUncheckedTranslation: true,
})
