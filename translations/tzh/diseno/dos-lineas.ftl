title = Toyol stojol, ts'ujem stojol
goal = Ak'a te ts'ujem stojole, ma xapejk'an te lekil a'tele.

dos = Ya xju' cheb ya apas. Lekil a'tel: spisil ta jalabil. Ts'ujem stojol: bik'it, o pak' ta fabrika sok aluch. Jich ma xko te lekil a'tele.

no-le-alcanza = Te spak'al mexa 1,500 peso. Jtebuk stak'in Elisa. ¿Bin ya apas?
    .monedero = Ya kak' ta ilel luchbil yawil tak'in
    .monedero-why = Elisa ya sman, ma xko stojol te pak'e.
    .bajo-camino = Ya kak' te pak'e ta 800
    .bajo-camino-why = Jich ya awak' ta majtan olil awa'tel.
    .otro-dia = Ya kal: la' yan k'ajk'al
    .otro-dia-why = Repente ma sujt. Ya xju' ya stoj jun bik'it.

en-800 = Elisa ya yal: "Abon te pak'e ta 800". ¿Ya bal awak'?
    .yes-why = Oxeb k'ajk'al ta jalabil. 800 ma stoj awa'tel.
    .no-why = Ma xko stojol te lekil a'tele. Ya xju' ya awak' yan.
    .no-paga = Yu'un 800 ma stoj oxeb k'ajk'al
    .no-paga-why = Te stojole ya skanantay awa'tel, ya'tel ajoytak.
    .no-gusta = Yu'un Elisa ma lek la yil
    .no-gusta-why = Lek la yil. Ja' yu'un jayeb k'ajk'al a'tel.

que-linea = Ay jun a'tel ta ak'ab. ¿Banti ya awak'?
    .fina = Lekil a'tel
    .accesible = Ts'ujem stojol
    .camino = Pak' ta jalabil, oxeb k'ajk'al
    .camino-why = Spisil ta jalabil, bayel k'ajk'al.
    .funda = Pak' ta fabrika, luchbil jun nichim
    .funda-why = Pasbilix te pak'e. Ja'at ya aluchiy.
    .huipil = K'u' ta jalabil, cheb uj
    .huipil-why = Cheb uj a'tel: lom lek.
    .pulsera = Pulsera ta olil ora
    .pulsera-why = Bik'it, ora. Bayel mach'a ya xju' ya stoj.

que-dice = Ta fabrika te pak'e, ja'at la aluchiy. ¿Bin ya awal?
    .de-fabrica = Pak' ta fabrika
    .de-fabrica-why = Ya awal melel, mas ya xch'un.
    .toda-telar = Spisil ta jalabil
    .toda-telar-why = Ma ta jalabiluk. Yan jmambajel ya xju' ya yil.
    .bordado = Luchbil ta k'abil
    .bordado-why = Melel, ja' awa'tel.

monedero-hora = Jich bit'il: jun yawil tak'in, 60 peso, 2 ora. ¿Jayeb ya awich' ta jujun ora?
    .why = 60 ch'akbil ta 2: 30 peso ta jun ora.
    .less-why = Ch'aka 60 peso ta 2 ora. Mas bayel.
    .more-why = Ch'aka 60 peso ta 2 ora. Mas jtebuk.

camino-hora = Jich bit'il: jun pak', 1,200 peso, 30 ora. ¿Jayeb ya awich' ta jujun ora?
    .why = 1,200 ch'akbil ta 30: 40 peso ta jun ora. Mas bayel te pak'e.
    .less-why = Ch'aka 1,200 peso ta 30 ora. Mas bayel.
    .more-why = Ch'aka 1,200 peso ta 30 ora. Mas jtebuk.

se-vende-mas = Bayel ya achon yawil tak'in, jtebuk pak'. Te pak'e mas ya yak' ta ora. ¿Bin ya apas?
    .solo-monedero = Yawil tak'in nax ya jpas
    .solo-monedero-why = Te pak'e mas ya yak' ta jun ora. Ma xach'ay.
    .mitad = Ya jchon pak' ta olil stojol
    .mitad-why = Teme olil, ma stoj awora ta jalabil.
    .las-dos = Cheb ya jpas, ya kil te kuenta
    .las-dos-why = Te bik'ite ya xchonot ora. Te pak'e mas ya yak'.

armar-puesto = Ya achajpan banti ya achon. ¿Bin nail, bin ta patil?
    .separo = Ya jch'ak ta cheb
    .etiqueto = Ya jts'ibay stojol, bin pak'il
    .acomodo = Ya kak' lekil a'tel banti lek xchiknaj
    .anoto = Ya jts'ibay te bin la jchone
    .why = Nail ch'akel, stojol. Patil chajpanel. Slajibal ts'ibayel.

dia-de-mercado = Sk'ajk'alel ch'iwich. Juana ya skoltayat ta chajpanel.
    .who = Juana, ta xujk na
    .diez-lugares = Lajuneb ya x'och. ¿Bin ya kak'tik?
    .de-las-dos = Oxeb lekil a'tel, jukeb ts'ujem stojol
    .de-las-dos-why = Ay bin ay yu'un jujun jmambajel.
    .puro-monedero = Lajuneb yawil tak'in, ora ya xchonot
    .puro-monedero-why = Ya xchonot. Ma'yuk yu'un te mach'a ya sk'an lekil a'tel.
    .puro-camino = Lajuneb lekil pak'
    .puro-camino-why = Lom t'ujbil. Ma'yuk yu'un te mach'a jtebuk stak'in.
    .pide-barato = Jtul ants ya sk'an te pak'e, 200 nax stak'in.
    .este-monedero = Ya kak' ta ilel yawil tak'in
    .este-monedero-why = Ya xju' ya sman, ma xko te lekil a'tele.
    .lo-bajo = Ya kak' ta 200
    .lo-bajo-why = Jich ya sk'anik yantik ek. Mas lek yan a'tel.
    .busca-fino = Jtul ants ya slej pak' ta jalabil.
    .tengo-en-casa = Ay ta jna. Pajel ya kich' tal
    .tengo-en-casa-why = La awak' te bin ay, la awal melel.
    .es-telar-todo = Ta jalabil te yawil tak'ine
    .es-telar-todo-why = Ta fabrika te pak'e. Te melele mas jal ya skoltay chonel.
    .nadie-compra = Spisil ya yilik. Ya sjojk'oyik teme ay mas ts'ujem stojol.
    .saco-chicas = Ya jlok'es pulsera, yawil tak'in
    .saco-chicas-why = La awa'iy, ora la ajel.
    .todo-a-mitad = Ya kak' pak' ta olil stojol
    .todo-a-mitad-why = Jich ya xko te lekil a'tele. Mas lek ak'a te bik'ite.
    .es-telar = Ya sjojk'oy teme ta jalabil te yawil tak'ine.
    .digo-fabrica = Pak' ta fabrika, luchbil ta k'abil
    .digo-fabrica-why = La awal melel. Ya xch'unix.
    .digo-telar = Yak, spisil ta jalabil
    .digo-telar-why = Teme ya awal melel, ya akanantay abil.
    .dia-muy-bueno = La achon jukeb bik'it, jun lekil a'tel ta stojol.
    .dia-bueno = La achon jtebuk. Pajel ich'a bik'it sok lekil a'tel.
    .quieren-igual = La achon. Yo'tik spisil ya sk'anik jich stojol.
    .se-nota = Te antse la stij te pak'e. Bajt, ma'yuk la sman.

esta-semana = Te semana ini ya jpas…
    .pieza-chica = Ya jnop jun bik'it a'tel sok jluch
    .letrero = Ya jts'ibay bin pak'il ta jujun etiketa
    .por-hora = Ya kil jayeb ya kich' ta jun ora
