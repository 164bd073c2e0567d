title = Banti ya xchombajotik
goal = Ila jayeb ya xjil awu'un ta jujun.

lo-que-queda = Ma ja'uk nax ila jayeb ya achon. Ila jayeb ya xjil. Lok'esa stojol yawil, stojol karo, we'elil, komision. Te bin ya xjil ja' awu'un.

consignacion = Jun tienda ya sk'an ajalab. Ya awich' tojel teme la xchonix. ¿Bit'il ya awak'bey?
    .de-palabra = Ta k'op nax
    .de-palabra-why = Te bin ma ts'ibabiluk, ya xch'ay ta o'tanil.
    .lista-firmada = Sok jun ts'ibabil, ay pirma
    .lista-firmada-why = Xchebalik ya sna'ik bin ay, bin ora ya yich' tojel.
    .no-dejo-nada = Ma'yuk bin ya kijkitay
    .no-dejo-nada-why = Ya xju' ya awak' jtebuk, sok lekil jun.

que-lleva-lista = ¿Bin ya sk'an ts'ibayel ta jun?
    .piezas-precio = Jalabetik sok stojol
    .piezas-precio-why = Jich ya xchiknaj bin bajt, bin jil to.
    .plazo-comision = Bin ora ya yich' tojel, jayeb komision
    .plazo-comision-why = Bin ora ya awich' tojel, jayeb ya xjil yu'un tienda.
    .quien-teje-mejor = Mach'a mas lek ya sjal
    .quien-teje-mejor-why = Ma xtuun yu'un tojel. Ts'ibaya jalab, k'ajk'al.

paga-el-lugar = Jich bit'il: k'in ta ch'iwich, 800 stojol yawil. Jujun jalab 200 ya xjil. ¿Jayeb ya stoj yawil?
    .why = Chaneb welta 200 ja' 800. Ta sjo'ebal ya xjajch kanal.
    .less-why = Ma to sta 800. Ajtaya 200 ta jujun.
    .more-why = Jtebuk nax ya sta 800. Ajtaya ta 200, ta 200.

queda-de-feria = La achon 10 jalab. Jujun 200 ya xjil. La atoj 800 yawil. ¿Jayeb ya xjil awu'un?
    .why = Lajuneb welta 200 ja' 2,000. Lok'esa 800: ya xjil 1,200.
    .less-why = Mas bayel: 2,000, lok'esa 800.
    .more-why = Mas jtebuk: lok'esa te 800 stojol yawil.

lugar-y-gasto = Ay bin ya xlaj ta jujun yawil. ¿Bin yu'un?
    .plaza = Ch'iwich ta yan lum
    .pasaje = Stojol karo sok we'elil
    .plaza-why = Bael, sujtel, ay stojol. Ajtaya.
    .feria = K'in ta ch'iwich
    .renta = Stojol yawil
    .feria-why = Ya atoj, manchuk ma bin ya achon.
    .tienda = Tienda
    .comision = Komision
    .tienda-why = Te tiendae jtebuk ya yich' ta jujun chonel.
    .redes = Ta internet
    .envio = Kaxa sok stikunel
    .redes-why = Ak'el ta ilel ma'yuk stojol, pero tikunel ay stojol.

un-solo-lugar = Ta jun nax tienda ya achon spisil. ¿Lek bal jich nax?
    .yes-why = Teme makbil te tiendae, ma'yukix banti ya achon.
    .no-why = Pasa preba ta yan, ma xawijkitay te nail.
    .si-falla = Teme chopol te june, ay to yan
    .si-falla-why = Jich ma junuk nax yawil ya amaliy.
    .muchos-mejor = Teme bayel yawil, mas lek
    .muchos-mejor-why = K'ax bayel ya xlubat. Yan jun nax, patil ila.

gasto-o-gana = Julat ta k'in ta ch'iwich. ¿Ya bal xlaj tak'in yu'un, o ay kanal?
    .gasto = Ya xlaj tak'in
    .gana = Ay kanal
    .comida = We'elil ta k'ajk'al
    .comida-why = Ya xlok' ta atak'in. Lok'esa.
    .contactos = Oxtul ach' jmambajel
    .contactos-why = Ma ja'uk tak'in yo'tik, pero ya xju' xtalik xan.
    .pasaje-dia = Stojol karo: bael, sujtel
    .pasaje-dia-why = Teme ma'yuk stojol karo, ma'yuk k'in. Lok'esa.
    .encargo = Jun k'anel, olil tojbilix
    .encargo-why = Ja' chonel te ay to ta patil.

probar-lugar = Ya apas preba ta ach' yawil. ¿Bin nail?
    .pregunto = Ya jojk'oy jayeb stojol
    .llevo-pocas = Ya kich' bael jtebuk jalab
    .anoto = Ya jts'ibay chonel, bin ya xlaj
    .comparo = Ya kil jayeb jil
    .why = Jojk'oyel, jtebuk nax, ts'ibayel, ilel.

tienda-nueva = Jun tienda ya yil achojak'etik.
    .who = Elena, yu'un tienda
    .dejeme-diez = Abon lajuneb chojak'. Ya jtojat teme la jchon.
    .cuanto-comision = ¿Jayeb akomision, bin ora ya atoj?
    .cuanto-comision-why = La ajojk'oy nail, ma to xawak'.
    .se-las-dejo = Yak, li'i ya kak'bat
    .se-las-dejo-why = Ma to xana' komision, k'ajk'al.
    .desconfio = Ma jch'un yu'un tienda
    .desconfio-why = Ya xju' ya akanantay abaj, ya awa'iy ek.
    .treinta = 30 ya kich' ta jujun 100. Ya jtoj jujun uj.
    .cinco-firmadas = Jo'eb nail, sok jun ay pirma
    .cinco-firmadas-why = Jtebuk nax nail, spisil ts'ibabil.
    .las-diez = Lek ay, ya kak' lajuneb
    .las-diez-why = K'ax bayel yu'un nail welta.
    .sin-lista = Ak'a tey. Patil ya kiltik.
    .mejor-lista = Nail ya jpastik jun sok pirma
    .mejor-lista-why = Lek ora: ts'ibabilix.
    .asi-esta-bien = Lek ay jich
    .asi-esta-bien-why = Teme ma'yuk jun, ma xchiknaj jayeb.
    .por-que = ¿Bin yu'un? Jo'one ya jchon, ya jtoj.
    .quiero-lista = Teme ay jun sok pirma, ya kak'
    .quiero-lista-why = La awal bin ya ak'an, ta k'unk'un.
    .me-voy = Ya xbonix
    .me-voy-why = Ma'yuk bin ch'ay. Yan welta ya xju' ya ajojk'oy.
    .trato = Ta jun uj bajt chaneb, la awich' tojel.
    .trato-grande = Bajt chaneb. Wakeb tey to ay.
    .trato-tarde = Ay pirma ta jun. Ya ana' bin tey ay.
    .se-pierden = Ch'ayem chojak', ma xchiknaj jayeb.
    .sin-trato = La awich' bael achojak'. Ay yan tienda.

esta-semana = Te semana ini ya jpas…
    .anotar-gasto = Ya jts'ibay bin ya xlaj ta chonel
    .preguntar-lugar = Ya jojk'oy ta jun ach' yawil
    .hacer-lista = Ya jts'ibay bin ya kijkitay
