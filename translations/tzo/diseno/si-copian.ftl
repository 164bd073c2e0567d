title = Mi tslok'taik jluchel
goal = Na'o buch'u yu'un li luchele, k'usi ba'yi xapas.

es-de-todas = Sluchel ateklum ja' yu'un skotol. Ta 2022 jech chal jun ley. Mi oy buch'u tslok'ta, mu atukuk: oy k'usi xu' xapas.

mensaje-patron = Yul li mantal li'e. ¿Bu sk'an lek k'elel?
    .from = Jmanolajel ta fabrika
    .gusta = ¿K'uxi? Lek chkil li ajalele.
    .gusta-why = Chk'opoj no'ox. Ep buch'u lek chil.
    .patron = Tako slok'ol luchel, ta jpas ta makina.
    .patron-why = Jech mu xa sk'an avabtelik. Ja' snop li jteklume.
    .sin-avisar = Mu sk'an xavalbe achi'iltak.
    .sin-avisar-why = Tsk'an chanop atuk. Yu'un skotol li luchele.

doy-patron = Chak'ik 2 mil peso ta slok'ol sluchel ateklum. ¿Mi chavak'?
    .yes-why = Yu'un skotol li luchele. Mu xu' xak' jun no'ox.
    .no-why = Jech chachabi k'usi yu'un skotol.
    .por-escrito = Ja' snop li jteklume, ta vun
    .por-escrito-why = Mi ts'ibabil, skotol sna'ik k'usi ak'bil.
    .poco-dinero = Yu'un jutuk li 2 mil pesoe
    .poco-dinero-why = Mi ep, ko'ol: ma'uk yu'un jun no'ox.

marca-copia = Jun marka chchon sluchel ateklum, mu'yuk permiso. ¿K'usi ba'yi chapas?
    .reclamo-sola = Ta jts'iba jtuk, xchi'uk ilinel
    .reclamo-sola-why = Oy k'u yu'un cha-ilin. Ta jmoj xchi'uk lok'ol mas tsots.
    .nada = Mu k'usi jpas
    .nada-why = Oy k'usi xu' xapas. Ba'yi k'ejo li lok'ole.
    .fotos-grupo = Ta jk'ej lok'ol, chkalbe jchi'iltak
    .fotos-grupo-why = Li lok'ole chal melel. Chanopik ta jmoj.

primeros-pasos = La avil: la slok'taik aluchel. ¿K'usi ba'yi, k'usi ta patil?
    .guardo = Ta jk'ej lok'ol xchi'uk sk'ak'alil
    .aviso = Chkalbe jchi'iltak
    .decidimos = Ta jnopkutik ta tsobajel
    .pedimos = Ta jk'ankutik koltael ta INPI
    .why = Ba'yi lok'ol, ta patil achi'iltak. Ta jmoj k'anel koltael.

quien-ayuda = Jujun chkoltavan. ¿K'usi xtun o?
    .fotos = Lok'ol xchi'uk sk'ak'alil
    .prueba = Chal k'usi la avil, k'u ora
    .fotos-why = Mi tstup'ik li pajinae, oy xa avu'un lok'ol.
    .grupo = Jchi'iltak
    .fuerza = Ta jnopkutik ta jmoj
    .grupo-why = Mas tsots mi epoxuk.
    .inpi = INPI
    .orienta = Tskolta jteklumetik
    .inpi-why = Te oy j'abteletik. Xu' xajak', mu'yuk stojol.

de-quien-es = Nopo buch'u yu'un jujun. ¿Bu chavak'?
    .mio = Ku'un
    .comunidad = Yu'un jteklum
    .permiso = Sk'an permiso
    .mi-nombre = Jbi ta etiketa
    .mi-nombre-why = Avu'un li abie. Ak'o ta avabtel.
    .figura-pueblo = Sluchel k'u'il yu'un jteklum
    .figura-pueblo-why = Skotol tstunesik. Ma'uk yu'un jun no'ox.
    .imprimir = Jun marka tsk'an slok'ta li luchele
    .imprimir-why = Ba'yi tsk'an permiso, chtak'av li jteklume.
    .mi-foto = Li lok'ole vu'un la jlok'ta
    .mi-foto-why = Vo'ot la alok'ta. Xu' xatunes ta chonel.
    .abuelas = Sluchel me'eletik vo'one
    .abuelas-why = Vo'one lik tal. Yu'un skotol.
    .patron-maquina = Tsk'anik slok'ol luchel sventa makina
    .patron-maquina-why = Mu xak' jun no'ox. Ja' snop li jteklume.

marca-colectiva = Oy smarka achi'iltak. Mu'yuk buch'u tstunes. ¿K'usi mas lek?
    .la-usamos = Chkak'kutik ta skotol etiketa
    .la-usamos-why = Mi chatunesik, mu xch'ay.
    .la-guardamos = Ta jk'ejkutik ta kaxa
    .la-guardamos-why = Mi mu'yuk buch'u tstunes, xu' xch'ay.
    .para-una = Sventa jun no'ox
    .para-una-why = Yu'un skotol li markae. Mas lek skotol tstunesik.

vecina = Li alak'nae tsluch ko'ol luchel. ¿K'usi mas lek?
    .calidad = Ta jnopkutik: lekil abtel
    .calidad-why = Mi lek skotol li abtele, skotol chchonik lek.
    .pleito = Chkalbe: ku'un li luchele
    .pleito-why = Yu'un skotol li luchele. Mas lek chapbil k'op.
    .precio = Ta jnopkutik: k'u yepal stojol
    .precio-why = Jech mu'yuk buch'u tsyales.

empresa = Hugo tsman sventa jun emprexa. Chasts'ibabot.
    .who = Hugo, jmanolajel
    .mil-bolsas = Ta jk'an aluchel ta jmil moral. ¿Mi chatak slok'ol?
    .la-comunidad = Ja' snop li jteklume
    .la-comunidad-why = Lek la aval: yu'un skotol li luchele.
    .cuanto-paga = ¿K'u yepal chatoj?
    .cuanto-paga-why = Ba'yi permiso yu'un skotol, ta patil tak'in.
    .lo-mando = Lek, ta jtak
    .lo-mando-why = Mi takbil xa, mu xa xsut. Ba'yi jak'bo achi'iltak.
    .ofrece-dinero = Chakak'bot 5 mil, mu me buch'u xavalbe.
    .por-escrito = Ts'ibao ta vun sventa skotol
    .por-escrito-why = Mi ts'ibabil, skotol xu' sk'elik, mu ta mukul.
    .acepto = Lek, mu buch'u xkalbe
    .acepto-why = Mukul k'op chal lo'lael. Jak'bo achi'iltak.
    .firme-hoy = Ak'o abi ta vun lavie.
    .no-firmo = Mu xkak'. Ta jk'elkutik ta tsobajel
    .no-firmo-why = Li vune k'unk'un k'elel, ta jmoj.
    .firmo = Chkak' jbi, jech mu x-ilin
    .firmo-why = Tsots sk'oplal li abie. Xu' xaval: malao to.
    .molesto = ¡Toj ep vun! ¿Mi mu xachonbun?
    .piezas-nuestras = Ta jchonkutik moral, kabtelkutik
    .piezas-nuestras-why = Chachonik li morale, ma'uk slok'ol luchel.
    .se-lo-doy = Lek, chakak'bot
    .se-lo-doy-why = Ma'uk avu'un no'ox. Oy yan be.
    .acuerdo = Hugo tsk'an 50 moral. Tspasik achi'iltak.
    .a-tiempo = Bat Hugo. Te to ta ateklum li luchele.
    .la-hacen = Tslok'ta xa li fabrikae. K'ejo lok'ol, albo achi'iltak.

esta-semana = Li xemana li'e ta jpas…
    .fotos-fecha = Ta jlok'ta kabtel, ta jts'iba k'ak'al
    .platicar = Chkalbe jchi'iltak k'usi ta jpaskutik mi tslok'taik
    .preguntar = Ta jjak' bu oy INPI
