/** Short Dutch words that many people know: 512 of them, so that each word of a passphrase is worth nine bits. */
export const WOORDEN: readonly string[] = `
aap aardbei aarde adem afwas agenda akker amandel ananas anker antenne appel april arend atlas auto avond baan baard bad bak bakker bal balkon
banaan bank bed beek beeld beer bel berg berk berm bes bever bezem bij bijl blad blauw blik bliksem bloem bloes blok bocht bodem boek boer boog boom
boon boot bord borstel bos boter braam bril brink broek broer brood brug bruin buik bus buur cactus cadeau camera camping cirkel citroen club
computer dadel dag dak dal dam dans das deeg deken deur dier dijk doek donker dooi doos dop dorp douche draad draak drop druif druppel duif duim
duin echo eekhoorn eend egel eik eiland eland emmer erwt ezel fabriek fakkel familie fee feest fiets film filter fles fluit fontein foto framboos
fruit gang gans garage gast gazon geel geit gember gids gieter giraf gitaar glas goud graan gras grijs groen grot haai haak haan haar haas hagel hal
hals hamer hamster hand handdoek haring hark hart haven haver hek helm hemd herder bakfiets hert heuvel hoed hoek hoes hommel hond honing hooi hoorn
hout huis hut iglo ijs ijzer inkt insect jaar jam jas jeugd juli juni kaars kaart kaas kabel kalf kam kameel kamer kanaal kano karton kas kassa kast
kastanje kasteel kat kelder ketel keuken kikker kip kist kiwi klei klok klomp kluis knie knikker knoop koek koffer koffie kok kompas konijn koning
kool koor korf korst kraag kraan krab krant kreeft krent kruid kussen kust laan laars ladder laken lam lamp land lat leeuw lelie gordijn lepel licht
lied lift lijm lijn lijst loper lucht maan maand machine mais mand mango mantel mast mat medaille meel meer melk melodie mes meter middag mier mist
modder moeder molen mond mos motor mouw mug muis munt museum muts muur muziek naald naam nacht najaar neef nest net neus noot oceaan ochtend olie
olifant olijf oma oog oom oor oost opa oranje orgel oven paal paard paars pad spiegel pak paling palm pan panda papier paraplu parel park pauw
peer pen peper perzik piano pijl pijp pinda plaat plank plant plas plein ploeg poes poort pop post pot potlood prins pruim punt puzzel raam radijs
radio raket rand regen reus riem rij rijst ring rivier robot rok rood room roos rots route rozijn rug saus schaal schaap schaar schaats schelp schep
scherm schip schoen school schrift schuim schuur sjaal sla slak slee sleutel sloot slot smaak sneeuw snoep soep sok spar speld spijker spin spons
spoor staart stad steen ster stip stoel storm straat strand stro stroom struik suiker taart tafel tak tand tang tapijt tas teen tent thee theepot
tijger tijm toets tomaat toren touw trap trein trommel trui tuin tulp tunnel uil uur vaas vader vak valk varen veld venster verf vijver viool vis
vlag vlam vleugel vlieg vlinder vloer voet vogel vork vos vuur wagen walnoot walvis water weg wei wesp west wiel wilg wind winkel stoep wol wolf
wolk worm wortel zaad zaag zadel zak zalm zand zebra zee zeep zeil zilver zolder zitbank zon zout zuid zus zwaan zwaluw zwart zwembad`
  .trim()
  .split(/\s+/);
