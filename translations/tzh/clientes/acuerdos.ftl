title = Ts'ibabil chapbil k'op
goal = Ts'ibaya te k'anele, k'ana olil tojel nail.

lo-escrito = Te ts'ibabile ma xch'ay. Jun jun ya yal mach'a ya sk'an, bin, jayeb, stojol, k'ajk'al. Jich ma'yuk k'op ta patil.

que-lleva = ¿Bin ya sk'an ts'ibayel ta sjunal k'anel?
    .que-y-cuantas = Bin jalab, jayeb
    .que-y-cuantas-why = Sok sbojnil, smuk'ul.
    .precio-fecha = Stojol sok k'ajk'al
    .precio-fecha-why = Jayeb ya stoj, bin ora ya yich'.
    .su-edad = Jayeb sja'wilal jmambajel
    .su-edad-why = Ma xtuun. K'ana nax bin ya sk'an.
    .nombres = Te cheb biile
    .nombres-why = Jich ya xchiknaj mach'a la yal.

hoja-pedido = Ila te jun ini. ¿Bin ma to lek chikan?
    .from = K'anel ta tienda yu'un Carmen
    .ocho-bolsas = 8 chojak'
    .ocho-bolsas-why = Lek ya yal: bin, jayeb.
    .color-bonito = Sbojnil: t'ujbil
    .color-bonito-why = T'ujbil ma ja'uk bojnil. Ts'ibaya bin.
    .precio-cada = 250 peso te jujun
    .precio-cada-why = Lek ya yal stojol jun.
    .pronto = Ak'el: ma xjalaj
    .pronto-why = Ma xjalaj ma ja'uk k'ajk'al. Ts'ibaya bin sk'ajk'alel.

total-pedido = 8 chojak', 250 peso jujun. ¿Jayeb spisil?
    .why = 4 ta 250, ja' 1,000. Te 8e, 2,000.
    .less-why = Mas: 4 chojak', 1,000ix.
    .more-why = Jtebuk: cheb welta 1,000.

anticipo = Ya ak'an olil nail. ¿Jayeb ta 2,000?
    .why = Olil 2,000, ja' 1,000. Jich ya xju' ya aman na.
    .less-why = Mas: cheb parte, pajal.
    .more-why = Jtebuk: jun nax parte.

papel-espanol = Ya sk'anik ya awak' apirma ta jun, ma xawa'iy. ¿Ya bal awak'?
    .yes-why = Teme la awak' apirma, ya sk'an ya apas bin ya yal.
    .no-why = K'ana ora. Lekil chapbil k'op ya smaliy.
    .no-lo-entiendo = Ya jk'an kil ta jk'op
    .no-lo-entiendo-why = O sok jtul ajoy. Awu'un.
    .da-suerte = Chopol yak'el pirma
    .da-suerte-why = Lek yak'el pirma, teme ya awa'iy.

cambio-a-mitad = Olilix jalbil, te jmambajele ya sjel bojnil. ¿Bin ya apas?
    .anotamos = Ya jts'ibaytik bin jel, stojol, k'ajk'al
    .anotamos-why = Lajix awora, ya sk'an tojel ek.
    .acepto-callada = Ya jch'un, ma'yuk bin ya kal
    .acepto-callada-why = Te jalbile la slajinix na, ora.
    .digo-no = Ya kalbey ma xju'
    .digo-no-why = Ya xju', sok yan stojol, yan k'ajk'al.

un-pedido = Ya xtal muk'ul k'anel. ¿Bin nail, bin ta patil?
    .anoto = Ya jts'ibay ta jun
    .confirmo = Ya kalbey jmambajel
    .veo-anticipo = Ya kil olil tojel ta jkuenta
    .empiezo = Ya xjajchon ta jalel
    .why = Ts'ibabil, albil, tojbil olil: jich ya ajal.

pedido-grande = Jun jotel ya sk'an 40 spak'al mexa ta telefono.
    .who = Jorge, yu'un jotel
    .cuarenta = Ya jk'an 40 spak'al mexa. Jajchan yo'tik.
    .lo-escribo = Wokol awal. Ya jts'ibay, ya kalbat
    .lo-escribo-why = Ts'ibayel ja' skanantayel xchebalik.
    .empiezo-hoy = Yak, yo'tik ya xjajchon
    .empiezo-hoy-why = Ma'yuk to stojol, k'ajk'al, olil tojel.
    .no-puedo = Bayel ta jo'on
    .no-puedo-why = Melel. Ya xju' ya awal jayeb ya xju' awu'un.
    .de-palabra = Ma xtuun. Lek jk'op.
    .mitad-antes = Abon olil nail, jich ya jman na
    .mitad-antes-why = Tulan k'op, lek ya xchiknaj bin yu'un.
    .de-palabra-si = Lek ay, ta k'op nax
    .de-palabra-si-why = Teme ma xyich'ix, ja'at ya atoj te nae.
    .ya-veremos = Patil ya kiltik te stojole.
    .paro-y-escribo = Nail ya jts'ibaytik stojol, k'ajk'al
    .paro-y-escribo-why = Lek ora: ma to xalajin na.
    .sigo-tejiendo = Yak, patil ya kiltik
    .sigo-tejiendo-why = Ya x'a'tejat, ma xana' jayeb ya awich'.
    .cuantos-puede = ¿Jayeb ya xju' awu'un?
    .veinte-por-mes = 20 ta jun uj, sok te chajp ku'untik, olil nail
    .veinte-por-mes-why = La awal bin ya xju', la ak'an olil tojel.
    .ninguno = Ma'yuk
    .ninguno-why = Sok te chajp awu'un ya xju' niwan.
    .trato = Jorge la stoj olil. Te chajpe jajch ta jalel.
    .trato-tarde = La yich' ts'ibayel, ma to xlaj na.
    .cancela = Jorge ma xyich'ix. Ja'at la atoj te nae.
    .se-va = Jorge la slej yan chajp.

esta-semana = Te semana ini ya jpas…
    .hoja = Ya jpas sjunal k'anel ku'un
    .anticipo-pedir = Ya jk'an olil tojel ta muk'ul k'anel
    .leer-con = Ya jlej mach'a ya yil jun sok
