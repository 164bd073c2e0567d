title = ¿Jtukel o ta chajp?
goal = Ila bin ya ata, bin ya awak' ta chajp.

juntas = Ta chajp ya xju' muk'ul k'anel. Ay tsoblej, mantal, a'tel ek. Lek teme nail ya anop.

sesenta-piezas = Jun tienda ya sk'an 60 ta jun uj. Ya ajal 10. ¿Bin ya apas?
    .en-grupo = Ya jk'opon jmololtik
    .en-grupo-why = Ta wakeb ya xju'. Ta jun ma xju'.
    .sola-todo = Ya kal: ya xju', ya jpas jtukel
    .sola-todo-why = Ma sta jun uj. Te tienda ma sk'anix.
    .digo-que-no = Ya kal: ma xju', bayel
    .digo-que-no-why = Nail ila mach'a ya xju' sok ja'at.

cuantas-faltan = Te leye ya sk'an 5 o mas yu'un kooperativa. Chanebex. ¿Jaytul ya sk'an to?
    .why = Chaneb sok jun, ja' jo'eb. Jtul ya sk'an.
    .less-why = Ay to ya sk'an yu'un jo'eb.
    .more-why = Mas jtebuk: chaneb ta jo'eb.

bueno-o-deber = Ta chajp, ¿ya bal ata o ya awak'?
    .gano = Ya jta
    .debo = Jo'on ya kak'
    .pedidos = Mas muk' k'anel
    .pedidos-why = Bayel k'ab mas ya spas.
    .juntas-mes = Jun tsoblej jujun uj
    .juntas-mes-why = Awora ya skoltay te chajpe.
    .hilo-mayoreo = Bayel na, mas ts'ujem stojol
    .hilo-mayoreo-why = Teme komon ya amanik, jtebuk ya xlaj.
    .cumplir = Yak'el ta sk'ajk'alel
    .cumplir-why = Teme jun ya xjalaj, chopol ya xjil spisil.

solo-apoyo = Ay mach'a ya yal: ochukotik yu'un nax skoltayel ajwalil. ¿Lek bal?
    .yes-why = Ya xlaj te koltayel, tey ya xjil a'tel.
    .no-why = Te chajpe ja' yu'un a'tel komon.
    .sin-reglas = Nail ya jk'opontik a'tel, mantal
    .sin-reglas-why = Teme chikan mantal, jtebuk ilimba.
    .no-hay-apoyo = Yu'un ma xk'ot te koltayel
    .no-hay-apoyo-why = Ay bak'intik ya xk'ot. Ma sta yu'un chajp.

antes-de-entrar = ¿Bin ya ajojk'oy te k'alal ma to x'ochat ta chajp?
    .reglas = Bin te mantaletik
    .reglas-why = Jich ya ana' bin ya ach'un.
    .dinero = Bit'il ya yich' ch'akel te tak'in
    .dinero-why = Teme nail ya ak'oponik, ma'yuk k'op patil.
    .color = Bin bojnil ya sk'anik
    .color-why = Patil ya xju' ilel.

pedido-grande = Ya xjul muk'ul k'anel ta chajp. ¿Bin nail?
    .cuanto-puede = Jujun ya yal jayeb ya xju'
    .sumamos = Ya jtsobtik
    .fecha = Ya kiltik sk'ajk'alel
    .contestamos = Ya jak'beytik te tienda
    .why = Nail bin ya xju', slajibal te k'op.

mes-del-pedido = Ta semana 4 ya xlok' k'anel. ¿Ta bin semana jujun?
    .rosa = Rosa ya sman na
    .rosa-why = Spisil ayix sna yu'un jalel.
    .rosa-late = Yantik ya smaliyik na, ma sjalik.
    .todas = Spisil ya sjalik
    .todas-why = Teme bayel k'ab, ya xju' ta yora.
    .todas-early = Ma'yuk to na.
    .todas-late = Ma'yukix ora yu'un ilel.
    .ana = Ana ya yil te jalbile
    .ana-why = Bin ya sk'an to, ya xchajpaj ta yora.
    .ana-early = Ma to jalbiluk.
    .ana-late = Ya xlok' te k'anele, ma ilbiluk.
    .lucia = Lucía ya yak' ta tienda
    .lucia-why = Te tienda ya yich' spisil.
    .lucia-early = Ya sk'an to jalab, ya smaliy te tienda.

invitacion = Rosa ya yik'at ta chajp yu'un.
    .who = Rosa, jalojom
    .entre = ¿Ya bal x'ochat sok jo'otik? Jo'ebotik.
    .pregunto-reglas = Lek ya ka'iy. ¿Bin te mantaletik?
    .pregunto-reglas-why = Teme nail ya ajojk'oy, ya akanantay te chajpe.
    .si-rapido = Yak, ts'ibaya jbil
    .si-rapido-why = Lek, pero ma xana' bin a'telil.
    .no-me-gusta = Ma'uk, ta chajp ay k'op
    .no-me-gusta-why = Teme ay mantal, jtebuk k'op. Jojk'oya.
    .cada-mes = Jun tsoblej ta uj, cheb jalbil yu'un chajp.
    .puedo-dos = Cheb ya xju' ku'un. ¿Te tak'ine?
    .puedo-dos-why = La awal bin ya xju', la ajojk'oy bin ya sk'an.
    .prometo-todo = Jo'on ya kak' lajuneb
    .prometo-todo-why = Teme bayel ya awal, ma xch'unat.
    .deberes = Lek. Pajel tsoblej ta jo'eb ora.
    .ahora-pregunto = Ya xbon. ¿Bin ya jpastik tey?
    .ahora-pregunto-why = Tey to ta yorail ya ana' mantal.
    .yo-no-voy = Jo'on ma xbon ta tsoblej
    .yo-no-voy-why = Ta tsoblej ya xchajpaj. Teme ma xbat, yan ya xchajpan.
    .acuerdo = Ochat, ya ana'. Ya xch'unat te chajpe.
    .acuerdo-tarde = Ochat, ya ana'ix te mantal.
    .no-cumple = Ta jun uj, ilinik ta chajp.
    .se-va = Rosa la slej yan sjoy.

esta-semana = Te semana ini ya jpas…
    .hablar = Ya jk'opon cheb jmololtik
    .contar-manos = Ya kajtay jayeb ya jpastik komon
    .pensar = Ya jnop bin ya xju' ya kak' ta chajp
