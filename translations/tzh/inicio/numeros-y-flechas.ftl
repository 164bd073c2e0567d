title = Te ajtal sok te flecha
goal = Tsaja sok ajtal o flecha, chajpana.

escoger = Jujun ay yajtal. T'ixa te ajtal, tsajbilix. O tija te flecha, t'ixa Enter. Teme ma lekuk la atsaje, ma'yuk bin ya xch'ay.

la-segunda = Ay 1, 2, 3 ta pantaya. Ya ak'an te xchebale. ¿Bin tekla ya at'ix?
    .aprieto-1 = Ya jt'ix te 1
    .aprieto-1-why = Te 1 ya stsaj te nail. Yu'un te xchebale: 2.
    .aprieto-2 = Ya jt'ix te 2
    .aprieto-2-why = Te ajtal ya stsaj. Ja' nax ya sk'an.
    .aprieto-3 = Ya jt'ix te 3
    .aprieto-3-why = Te 3 ya stsaj te yoxebale. Yu'un te xchebale: 2.

para-mover = ¿Bin ya atij yu'un ya awil yan?
    .arriba = Flecha ta ajk'ol
    .arriba-why = Ya xmo ta nail.
    .abajo = Flecha ta alan
    .abajo-why = Ya xko ta yan.
    .apagar = Te voton te ya stup'
    .apagar-why = Ma xtuun yu'un tsajel.

tejer-hilos = Ya jaltik lajchayeb na. Ak'a 12, t'ixa Enter.
    .why = Lajchayeb na, lek lok'.
    .less-why = Ya sk'an to na. Lajchayeb: te 1, patil te 2.
    .more-why = Bayel na. Tup'a, ak'a 12, o kojtesa sok flecha.

me-equivoque = La at'ix te 3, te 2 ya ak'an. ¿Bin ya apas?
    .termino = Ya xjajchon, ma jpasix
    .termino-why = Ma sk'an. Joyob ya xju' xan.
    .pruebo = Ya jpas xan sok te 2
    .pruebo-why = Chajpanel ja' nopel ek. Ma'yuk bin ya xch'ay.
    .me-apeno = Ya jk'an perton ta spisil
    .me-apeno-why = Spisil jich ya jpastik. Ma x'ilin te chinam tak'in.

tecla-pegada = Jil ak'ab ta tekla, lok' 2222. ¿Ya bal xju' ya xchajpaj?
    .yes-why = Koltaya, tup'a, t'ixa jun nax welta.
    .no-why = Ya xju': ya atup', ya ats'ibay xan.
    .repite = Te tekla ya spas xan teme ma jkoltay
    .repite-why = Yu'un ya at'ix, ya akoltay.
    .descompuesta = Ts'ilajemix te tekla
    .descompuesta-why = Lek ay. Ya spas xan k'alal tey ak'abe.

ayuda-vecina = Lucía ya xnajkaj ta ats'eel, ma sna' bin ya st'ix.
    .who = Lucía, ajoy
    .perdida = ¿Bin ya jt'ix yo'tik?
    .aprieto-por-ella = Jo'on ya jt'ix
    .aprieto-por-ella-why = Ora lok', Lucía ma'yuk la snop.
    .diga-numero = ¿Banti ya ak'an? Jujun ay yajtal
    .diga-numero-why = Jun jojk'oyel mas ya xnojpteswan.
    .cual = Ya jk'an te yoxebale.
    .su-numero = Leja te 3, t'ixa jun welta
    .su-numero-why = Stukel la spas sok sk'ab.
    .ese-no = ¿Melel bal? Mas lek te nail
    .ese-no-why = Ma la awak'bey stsaj. Ak'a stsaj stukel.
    .no-aprende = Wokol awal, jich ma jnop.
    .ahora-usted = Melel. Ja'at yo'tik
    .ahora-usted-why = La achajpan to. Lucía ya spas.
    .yo-sigo = Mas ora teme jo'on ya jpas
    .yo-sigo-why = Ora awu'un. Lucía ma'yuk bin ya snop.
    .lo-logra = ¡Ju'ix ku'un! Ya jpas yan.
    .duda = Lucía la stsaj bin la awal, ma junuk yo'tan.
    .se-cansa = Lucía jajch, ma'yuk la snop.

esta-semana = Te semana ini ya jpas…
    .practicar = Ya jpas te ajtaletik
    .mostrar = Ya kak' ta ilel te flecha
    .siguiente = Ya jpas te yan nopjun
