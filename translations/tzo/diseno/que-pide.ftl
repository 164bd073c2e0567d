title = K'usi tsk'an li jmanolajele
goal = K'elo, jak'o, ts'ibao, ta patil jelo.

mirar-antes = Jujun jabil chjel k'usi tsk'anik. Mu me anil. K'elo, jak'o, ts'ibao oxib: bonolil, sp'isol, k'usi stu.

donde-anoto = Jech chal jun jmanolajel. ¿Bu chats'iba?
    .color = Bonolil
    .medida = Sp'isol
    .uso = K'usi stu
    .rosa = "¿Mi oy avu'un ta tsojtsojtik?"
    .rosa-why = Tsjak' bonolil.
    .larga = "¿Mi oy mas natil?"
    .larga-why = Ja' sp'isol taje.
    .celular = "Te ta jk'ej jselular"
    .celular-why = Chal k'usi stu. Ts'ibao ek.
    .azul = "Mas lek chkil li yaxale"
    .azul-why = Chal li bonolil ti lek chile.
    .cojin = "Sventa xon jolil ta jna"
    .cojin-why = Xana' xa k'usi stu. Jak'o sp'isol.

funda-40 = Tsk'an sk'u' xon jolil ta 40. Li avu'une 35. ¿K'usi chapas?
    .la-de-35 = Ta jchon li 35, ko'ol nan
    .la-de-35-why = Mu x-och li xon jolile. Ch-ilin li jmanolajele.
    .no-hago = Chkal: mu jpas
    .no-hago-why = Oy yik'al tsk'anik yantik ek. Ts'ibao.
    .muestra = Ta jts'iba, ta jpas jun preva
    .muestra-why = Xchi'uk jun preva chana', mu'yuk ep tak'in.

cuanto-falta = Li xon jolile 40. Li avu'une 35. ¿Jayib sentimetro sk'an to?
    .why = Ta 35 k'alal to 40: sk'an jo'ob sentimetro.
    .less-why = Ato ta 35 k'alal to 40. Mas ep.
    .more-why = Ato ta 35 k'alal to 40. Mas jutuk.

colores-suaves = Jo'ob krixchano tsjak'ik k'unil bonolil. ¿Mi chajel xa skotol?
    .yes-why = La sjak'ik no'ox, mu to smanik. Ba'yi paso jutuk.
    .no-why = Jech chapas preva, mu xch'ay skotol ano.
    .pocas = Ba'yi jutuk ta jpas, ta jk'el mi chchone
    .pocas-why = Mi chchone, paso mas. Mi mo'oj, jutuk no'ox ch'ay.
    .no-gustan = Mu'yuk buch'u lek chil
    .no-gustan-why = Jo'ob la xa sjak'ik. Lek paso jutuk preva.

para-que = Jujun jmanolajel chal k'usi stu. ¿K'usi chavak' ta ilel?
    .para-celular = Sventa selular
    .bolsa = Bik'it moral ti chmake
    .para-celular-why = Makbil: mu xlok' k'usi oy ta yut.
    .para-mesa = Sventa mexa
    .camino = Natil pok'
    .para-mesa-why = Jak'o k'u smuk'ul li mexae.
    .para-sillon = Sventa xila
    .funda = Sk'u' xon jolil
    .para-sillon-why = Jak'o k'u smuk'ul li xon jolile.

la-tele = Jun amiko chal: "Paso k'usi chlok' ta tele". ¿K'usi chapas?
    .pregunto = Ba'yi ta jjak'be jmanolajeletik
    .pregunto-why = Ja' tsmanik. Ja' sna'ik k'usi stunesik.
    .hago-todo = Ta jman no, ta jjel skotol
    .hago-todo-why = Anil chjel li telee. Manbil xa li noe.
    .nunca-cambio = Mu k'usi jjel
    .nunca-cambio-why = Xu' xava'i, xu' xapas preva. Vo'ot chanop.

la-raiz = Chapas preva xchi'uk k'unil bonolil. ¿K'usi mu xajel?
    .figura = Sluchel jteklum
    .figura-why = Xu' xjel bonolil. Li luchele chal bu lik tal.
    .copio = Lok'ol ta yan vun
    .copio-why = Taje yu'un yan krixchano. Mas lek li avu'une.
    .telar = K'uxi ta jjal
    .telar-why = Mu'yuk buch'u ko'ol tsjal.

diez-visitas = Lajuneb talik: vakib tsk'an bik'it moral, oxib sk'u' xon jolil, jun k'u'il. Oxib chapas. ¿Bu junukal?
    .tres-blusas = Oxib k'u'il
    .tres-blusas-why = Jun no'ox la sk'an k'u'il. K'elo ats'ib.
    .dos-y-una = Chib moral, jun sk'u' xon jolil
    .dos-y-una-why = Mas chapas k'usi mas tsk'anik.
    .treinta = Lajuneb scha'vinik moral
    .treinta-why = Toj ep. Ba'yi paso jutuk, k'elo.

clienta-funda = Rosa tsk'an sk'u' xon jolil, chasts'ibabot.
    .who = Rosa, jmanolajel
    .busco = ¿Mi oy avu'un sk'u' xon jolil?
    .que-medida = Oy. ¿K'u yepal sp'isol li avu'une?
    .que-medida-why = Ba'yi la ajak'. Jun yo'onton Rosa.
    .tengo-de-35 = Oy ku'un ta 35, ta jtak
    .tengo-de-35-why = Mu xana' mi x-och. Jak'o sp'isol.
    .escoja = K'elo li lok'ole, t'ujo
    .escoja-why = Li lok'ole mu xal k'usi tsk'an.
    .cuarenta = 40 xchi'uk 40. Ta jk'an lajuneb.
    .una-muestra = Ta jpas jun, chapas preva
    .una-muestra-why = Xchi'uk jun, chavilik mi lek.
    .diez-de-una = Ta jpas lajuneb, tojo lavie
    .diez-de-una-why = Mu to xapas ta 40. Mas lek ba'yi jun.
    .no-le-queda = Li ku'une 40. ¿Mi x-och?
    .anoto = Mu x-och ta 35. Ta jpas jun ta 40
    .anoto-why = La aval melel, la ats'iba k'usi tsk'anik.
    .se-estira = Tana x-och
    .se-estira-why = Mi mu x-och, Rosa mu xa xch'un.
    .color = Lek. ¿Mi xu' ta k'unil bonolil?
    .suave-figura = Xu', xchi'uk sluchel jteklum
    .suave-figura-why = Chjel bonolil, te oy li luchele.
    .sin-figura = Xu', ta jlok'es li luchele
    .sin-figura-why = Rosa mu'yuk la sk'an jech. Ja' avu'un li luchele.
    .se-asusta = ¿K'usi mi mu x-och?
    .mejor-una = Melel. Ba'yi ta jpas jun
    .mejor-una-why = Jech mu xch'ay ano.
    .diez-o-nada = Lajuneb. Mi mo'oj, mu jpas
    .diez-o-nada-why = Rosa mu to sna'. Jun preva chkoltavan.
    .compra = Toj lek li prevae. Paso lajuneb.
    .espera-muestra = Lek, ta jmala, chakalbot.
    .sin-raiz = Ta jman. Lek la kil li luchele.
    .se-va = Rosa la sa' ta yan.

esta-semana = Li xemana li'e ta jpas…
    .anotar = Ta jts'iba k'usi tsk'anik lajuneb krixchano
    .preguntar = Ta jjak'be jun jmanolajel k'usi stu
    .muestra-nueva = Ta jpas jun preva yu'un k'usi mas tsk'anik
