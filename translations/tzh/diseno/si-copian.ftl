title = Teme ya slok'tayik jluch
goal = Na'a mach'a yu'un te luche, bin nail ya apas.

es-de-todas = Sluch alumal ja' yu'un spisil komonal. Ta 2022 jich ya yal jun ley. Teme ay mach'a ya slok'tay, ma atukeluk: ay bin ya xju' ya apas.

mensaje-patron = Jul te mensaje ini. ¿Banti ya sk'an lek ilel?
    .from = Jmambajel ta fabrika
    .gusta = Lek k'ajk'al, lek ya kil te ajalabe.
    .gusta-why = Ya xk'opoj nax. Bayel mach'a lek ya yil.
    .patron = Tikuna yejtal te luche, ya jpas ta makina.
    .patron-why = Jich ma sk'anix awa'telik. Ja' ya snop te komonale.
    .sin-avisar = Ma sk'an xawalbey te chajp awu'un.
    .sin-avisar-why = Ya sk'an ya anop atukel. Yu'un spisil te luche.

doy-patron = Ya yak'ik 2 mil peso ta yejtal sluch alumal. ¿Ya bal awak'?
    .yes-why = Yu'un spisil te luche. Ma xju' ya yak' jtul nax.
    .no-why = Jich ya akanantay te bin yu'un spisil.
    .por-escrito = Ja' ya snop te komonale, ts'ibabil
    .por-escrito-why = Teme ts'ibabil, spisil ya sna'ik bin ak'bil.
    .poco-dinero = Yu'un jtebuk te 2 mil peso
    .poco-dinero-why = Teme bayel, pajal: ma yu'unuk jtul nax.

marca-copia = Jun marka ya xchon sluch alumal, ma'yuk permiso. ¿Bin nail ya apas?
    .reclamo-sola = Ya jts'ibay jtukel, sok ilimba
    .reclamo-sola-why = Ay bin yu'un ya x'ilinat. Komon sok lok'omba mas tulan.
    .nada = Ma bin ya jpas
    .nada-why = Ay bin ya xju' ya apas. Nail k'eja te lok'omba.
    .fotos-grupo = Ya jk'ej lok'omba, ya kalbey te chajp ku'untik
    .fotos-grupo-why = Te lok'omba ya yal melel. Komon ya anopik.

primeros-pasos = La awil: la slok'tayik aluch. ¿Bin nail, bin ta patil?
    .guardo = Ya jk'ej lok'omba sok sk'ajk'alel
    .aviso = Ya kalbey te chajp ku'untik
    .decidimos = Komon ya jnoptik ta tsoblej
    .pedimos = Ya jk'antik koltayel ta INPI
    .why = Nail lok'omba, patil te chajp awu'un. Komon sk'anel koltayel.

quien-ayuda = Jujun ya xkoltaywan. ¿Bin stuul?
    .fotos = Lok'omba sok sk'ajk'alel
    .prueba = Ya yal bin la awil, bin ora
    .fotos-why = Teme ya stup'ik te pajina, ayix awu'un lok'omba.
    .grupo = Te chajp ku'untik
    .fuerza = Komon ya jnoptik
    .grupo-why = Mas tulan teme bayelex.
    .inpi = INPI
    .orienta = Ya skoltay te lumetik
    .inpi-why = Ja' ya'tel ajwalil. Ya xju' ya ajojk'oy, ma'yuk bin ya ach'ay.

de-quien-es = Nopa mach'a yu'un jujun. ¿Banti ya awak'?
    .mio = Ku'un
    .comunidad = Yu'un komonal
    .permiso = Ya sk'an permiso
    .mi-nombre = Jbil ta etiketa
    .mi-nombre-why = Awu'un te abile. Ak'a ta awa'tel.
    .figura-pueblo = Sluch k'u' yu'un jlumal
    .figura-pueblo-why = Spisil ya stuuntesik. Ma yu'unuk jtul nax.
    .imprimir = Jun marka ya sk'an slok'tay te luche
    .imprimir-why = Nail ya sk'an permiso, ya sjak' te komonale.
    .mi-foto = Te lok'omba jo'on la jlok'tay
    .mi-foto-why = Ja'at la alok'tay. Ya xju' ya atuuntes ta chonel.
    .abuelas = Sluch me'eletik namey
    .abuelas-why = Namey talem. Yu'un spisil.
    .patron-maquina = Ya sk'anik yejtal luch yu'un makina
    .patron-maquina-why = Ma xyak' jtul nax. Ja' ya snop te komonale.

marca-colectiva = Ay smarka te chajp awu'un. Ma'yuk mach'a ya stuuntes. ¿Bin mas lek?
    .la-usamos = Ya kak'tik ta spisil etiketa
    .la-usamos-why = Teme ya atuuntesik, ma xch'ay.
    .la-guardamos = Ya jk'ejtik ta kaxa
    .la-guardamos-why = Teme ma'yuk mach'a ya stuuntes, ya xju' ya xch'ay.
    .para-una = Yu'un jtul nax
    .para-una-why = Yu'un spisil te marka. Mas lek spisil ya stuuntesik.

vecina = Mach'a ay ta xujk ana ya sluchiy pajal luch. ¿Bin mas lek?
    .calidad = Ya jnoptik komon: lekil a'tel
    .calidad-why = Teme lek spisil te a'tele, spisil lek ya xchonik.
    .pleito = Ya kalbey: ku'un te luche
    .pleito-why = Yu'un spisil te luche. Mas lek chapbil k'op.
    .precio = Ya jnoptik komon: jayeb stojol
    .precio-why = Jich ma'yuk mach'a ya spejk'an stojol.

empresa = Hugo ya sman yu'un jun empresa. Ya sts'ibabat.
    .who = Hugo, jmambajel
    .mil-bolsas = Ya jk'an aluch ta mil chojak'. ¿Ya bal atikun yejtal?
    .la-comunidad = Ja' ya snop te komonale
    .la-comunidad-why = Lek la awal: yu'un spisil te luche.
    .cuanto-paga = ¿Jayeb ya atoj?
    .cuanto-paga-why = Nail permiso yu'un spisil, patil tak'in.
    .lo-mando = Lek, ya jtikun
    .lo-mando-why = Teme tikumbilix, ma sujtix. Nail jojk'obeya te chajp awu'un.
    .ofrece-dinero = Ya kak'bat 5 mil, ma me mach'a xawalbey.
    .por-escrito = Ts'ibaya ta jun yu'un spisil
    .por-escrito-why = Teme ts'ibabil, spisil ya xju' ya yilik, ma mukenuk.
    .acepto = Lek, ma'yuk mach'a ya kalbey
    .acepto-why = Muken k'op: ja' niwan lot. Ya xju' ya skoltayat te chajp awu'un.
    .firme-hoy = Ak'a apirma ta jun yo'tik.
    .no-firmo = Ma xkak'. Ya kiltik ta tsoblej
    .no-firmo-why = Te june k'unk'un ilel, komon.
    .firmo = Ya kak' jpirma, jich ma x'ilin
    .firmo-why = Tulan sk'oplal te apirma. Ya xju' ya awal: maliya to.
    .molesto = ¡Bayel jun! ¿Ma bal xachombon?
    .piezas-nuestras = Ya jchon jo'tik chojak', ka'tel jo'tik
    .piezas-nuestras-why = Ya achonik te chojak'e, ma ja'uk te yejtale.
    .se-lo-doy = Lek, ya kak'bat
    .se-lo-doy-why = Ma awu'unuk nax. Ay yan be.
    .acuerdo = Hugo ya sk'an 50 chojak'. Ya spas te chajp awu'un.
    .a-tiempo = Bajt Hugo. Tey to ta alumal te yejtal luche.
    .la-hacen = Ya slok'tayix te fabrika. K'eja lok'omba, albeya te chajp awu'un.

esta-semana = Te semana ini ya jpas…
    .fotos-fecha = Ya jlok'tay ka'tel, ya jts'ibay k'ajk'al
    .platicar = Ya kalbey te chajp ku'untik: teme ya slok'tayik, bin ya jpastik
    .preguntar = Ya jojk'oy banti ay INPI
