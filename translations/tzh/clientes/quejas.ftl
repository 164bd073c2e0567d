title = Xchajpanel k'op sok jmambajel
goal = Chajpana te k'ope, ma me xch'ay jmambajel.

queja-no-es-pleito = Te k'ope ma ja'uk majtamba. Te jmambajele ya yal bin ma lek lok'. Teme lek ya achajpan, ya xju' ya xtal xan.

dos-dias = Ya xjalajat cheb k'ajk'al mas. ¿Bin ya apas?
    .callo = Ma'yuk bin ya kal
    .callo-why = Mas ya x'ilin teme ma'yuk bin ya awal.
    .aviso-antes = Yo'tik ya kalbey, ya kak'bey yan k'ajk'al
    .aviso-antes-why = Teme nail ya awalbey, ya xch'un to.
    .apuro-mal = Ora ya jlajin, ak'a chopol lok'uk
    .apuro-mal-why = Teme chopol lok', ay xan k'op.

color-distinto = Jtul jmambajel ya yal: "Yan sbojnil, ma pajaluk sok lok'omba". ¿Bin nail ya apas?
    .pido-foto = Ya jk'ambey jun lok'omba, ya kil
    .pido-foto-why = Teme ya awil, ya xju' ya achajpan.
    .asi-es = Ya kalbey jich sbojnil
    .asi-es-why = Yan niwan lok' te lok'ombae. Lek yilel.
    .no-fui = Ya kalbey te ma lek la yil
    .no-fui-why = Jich ya x'ilin, ma'yuk bin ya xchajpaj.

publica = Jtul jmambajel chopol k'op la sts'ibay ta apajina. ¿Chopol k'op bal ya ajak'bey?
    .yes-why = Te cheb chopol k'ope spisil ya yilik.
    .no-why = Jtebuk lekil k'op. Te yane, ta muken.
    .otras-leen = Yu'un yan jmambajeletik yakal ta yilik
    .otras-leen-why = Ya yilik bit'il ya ak'opon krisyano.
    .no-se-escribir = Yu'un ma lek jna' ts'ibajel
    .no-se-escribir-why = Cheb nax lekil k'op.

cuatro-pasos = Ya xtal jun k'op. ¿Bin nail, bin ta patil?
    .escucho = Ya ka'ibey sk'op
    .pido-perdon = Ya jk'ambey perton
    .ofrezco = Ya kalbey bit'il ya jchajpan
    .cumplo = Ya jpas bin la kal
    .why = Nail a'iya bin la spas. Patil: perton, xchajpanel, spasel.

que-ofrecer = Jam te sts'isule. ¿Bin ya xju' ya awalbey te jmambajele?
    .arreglar = Ya jchajpambey
    .arreglar-why = Mas jtebuk stojol xchajpanel.
    .cambiar = Ya jelbey, ya kak'bey yan
    .cambiar-why = Teme ma xchajpaj, jela.
    .culpar = Ya kalbey ma lek la sak'
    .culpar-why = K'op ma xchajpan sts'isul.

abre-o-cierra = ¿Ya bal skoltay k'opojel te k'op ini?
    .abre = Yak, ya skoltay
    .cierra = Ma skoltay
    .digame = "Albon bin la spas"
    .digame-why = Ya ya'iy te ya awa'ibey sk'ope.
    .nadie-se-queja = "Ma'yuk yan mach'a jich ya yal"
    .nadie-se-queja-why = Ya yalbey te ma'yuk sbalil sk'ope.
    .el-lunes = "Ta lunes chapalix"
    .el-lunes-why = Jun k'ajk'al ya yak' jun o'tan, teme jich ya apas.
    .ya-pago = "La atojix, awu'unix"
    .ya-pago-why = Chonel ma xlaj ta tojel.

fecha-nueva = Ya sk'an to 10 k'ajk'al jalel. Ya ak'an 2 mas, xtal niwan ja'al. ¿Jayeb k'ajk'al ya awal?
    .why = 10 sok 2, ja' 12. Mas lek nail ya awak'.
    .less-why = Tsoba te 2 k'ajk'al yu'un ja'al.
    .more-why = Jtebuk: 10 sok 2.

faja-rota = Lupita la sman jun chujkil, ya sts'ibabat.
    .who = Lupita, jmambajel
    .se-rompio = Tuch' te chujkile ta yoxebal k'ajk'al.
    .lo-siento-foto = Perton. ¿Ya bal atikumbon jun lok'omba?
    .lo-siento-foto-why = La ak'an perton, ya ak'an ya awil.
    .usted-la-rompio = Ja'at bayel la anit
    .usted-la-rompio-why = Jich niwan, pero ya xjajch k'op.
    .le-doy-todo = Ya jsujtes tak'in sok yan chujkil
    .le-doy-todo-why = Bayel. Nail ila bin la spas.
    .manda-foto = Ila. Jam sti'il.
    .la-arreglo = Ya jchajpan, ta lunes ya kak'bat
    .la-arreglo-why = La awalbey bit'il, bin ora.
    .algun-dia = Ta yan k'ajk'al ya jchajpan
    .algun-dia-why = Ma'yuk k'ajk'al, ya smaliy to.
    .enojada = ¡Ma'yuk la jnit! Ya x'ilinon.
    .perdon-reviso = Perton. Ich'a tel, ya kil
    .perdon-reviso-why = Te pertone ya sjam yan be.
    .bloqueo = Ma jak'beyix
    .bloqueo-why = Ya yalbey yantik.
    .acepta-todo = ¿Melel bal? ¿Cheb?
    .mejor-arreglo = Perton: nail ya kil, ya jchajpan
    .mejor-arreglo-why = Ta jun awo'tan la awal bin ya xju' awu'un.
    .regalo-otra = Yak, cheb
    .regalo-otra-why = Lek ya ya'iy, pero ya xch'ay awa'tel.
    .feliz = Lupita la yich' te chujkile, la sk'an yan.
    .tranquila = Chajpaj te chujkile. Jun yo'tan Lupita, pero ma'yuk la sk'an yan.
    .sin-ganar = Lek ya ya'iy Lupita. Ma'yuk akanal.
    .espera = Lupita la smaliy, ma xtalix.
    .perdida = Lupita spisil la yal ta spajina.

esta-semana = Te semana ini ya jpas…
    .avisar = Nail ya kal teme ya xjalajon
    .una-queja = Ta jun ko'tan ya jak' jun k'op
    .anotar-fechas = Ya jts'ibay bin sk'ajk'alel la kal
