title = Chapel k'op xchi'uk jmanolajel
goal = Chapano k'op, mu me xch'ay jmanolajel.

queja-no-es-pleito = Li k'ope ma'uk ilinel. Li jmanolajele chal k'usi mu lek lok'. Mi lek chameltsan, xu' xtal nixtok.

dos-dias = Chajalij chib k'ak'al mas. ¿K'usi chapas?
    .callo = Mu k'usi xkal
    .callo-why = Mas ch-ilin mi mu k'usi chaval.
    .aviso-antes = Lavie chkalbe, chkak'be yan k'ak'al
    .aviso-antes-why = Mi ba'yi chavalbe, chch'un to.
    .apuro-mal = Anil ta jtsutses, ak'o chopol lok'uk
    .apuro-mal-why = Mi chopol lok', oy nixtok k'op.

color-distinto = Jun jmanolajel chal: "Yan o sbonolil, mu ko'oluk xchi'uk lok'ol". ¿K'usi ba'yi chapas?
    .pido-foto = Ta jk'anbe jun lok'ol, ta jk'el
    .pido-foto-why = Mi chavile, xu' xameltsan.
    .asi-es = Chkalbe jech sbonolil
    .asi-es-why = Yan nan lok' li lok'ole. Lek k'elel.
    .no-fui = Chkalbe ti mu lek la yil
    .no-fui-why = Jech ch-ilin, mu k'usi xmeltsaj.

publica = Jun jmanolajel chopol k'op la sts'iba ta apajina. ¿Mi chopol k'op chatak'be?
    .yes-why = Li chib chopol k'ope skotol chilik.
    .no-why = Jutuk lekil k'op. Li yane, stuk no'ox.
    .otras-leen = Yu'un yan jmanolajeletik yakal tsk'elik
    .otras-leen-why = Chilik k'uxi chak'opon krixchano.
    .no-se-escribir = Yu'un mu lek jna' ts'ibael
    .no-se-escribir-why = Chib lekil k'op no'ox.

cuatro-pasos = Chtal jun k'op. ¿K'usi ba'yi, k'usi ta patil?
    .escucho = Chka'ibe sk'op
    .pido-perdon = Ta jk'anbe perton
    .ofrezco = Chkalbe k'uxi ta jmeltsan
    .cumplo = Ta jpas k'usi la kal
    .why = Ba'yi a'yo sk'op. Ta patil: perton, smeltsanel, spasel.

que-ofrecer = Jam li sts'isule. ¿K'usi xu' xavalbe li jmanolajele?
    .arreglar = Ta jmeltsanbe
    .arreglar-why = Mas jutuk stojol smeltsanel.
    .cambiar = Ta jjelbe, chkak'be yan
    .cambiar-why = Mi mu xmeltsaj, jelo.
    .culpar = Chkalbe mu lek la xchuk'
    .culpar-why = K'op mu smeltsan sts'isul.

abre-o-cierra = ¿Mi chkoltavan ta k'opojel li k'op li'e?
    .abre = Tana, chkoltavan
    .cierra = Mu xkoltavan
    .digame = "Albun k'usi k'ot ta pasel"
    .digame-why = Cha'i ti chava'ibe sk'ope.
    .nadie-se-queja = "Mu'yuk buch'u yan jech chal"
    .nadie-se-queja-why = Chalbe ti mu k'usi sbalil sk'ope.
    .el-lunes = "Ta lunex chapal xa"
    .el-lunes-why = Jun k'ak'al chak' jun o'onton, mi jech chapas.
    .ya-pago = "Atoj xa, avu'un xa"
    .ya-pago-why = Chonel mu xlaj ta tojel.

fecha-nueva = Sk'an to 10 k'ak'al jalel. Chak'an 2 mas, mi chtal vo'. ¿Jayib k'ak'al chaval?
    .why = 10 xchi'uk 2, ja' 12. Mas lek ba'yi chavak'.
    .less-why = Tsobo li 2 k'ak'al yu'un vo'e.
    .more-why = Mas jutuk: 10 xchi'uk 2.

faja-rota = Lupita la sman jun chuk ch'util, chasts'ibabot.
    .who = Lupita, jmanolajel
    .se-rompio = Tuch' li chuk ch'utile ta yoxibal k'ak'al.
    .lo-siento-foto = Perton. ¿Mi chatakbun jun lok'ol?
    .lo-siento-foto-why = La ak'an perton, la ak'an xavil.
    .usted-la-rompio = Vo'ot la anit tajmek
    .usted-la-rompio-why = Jech nan, pero chlik ilinel.
    .le-doy-todo = Ta jsutes tak'in xchi'uk yan chuk ch'util
    .le-doy-todo-why = Ep tajmek. Ba'yi jak'o k'usi k'ot ta pasel.
    .manda-foto = K'elo. Jam sti'il.
    .la-arreglo = Ta jmeltsan, ta lunex chakak'bot
    .la-arreglo-why = La avalbe k'uxi, k'u ora.
    .algun-dia = Ta yan k'ak'al ta jmeltsan
    .algun-dia-why = Ch'abal k'ak'al, tsmala to.
    .enojada = ¡Mu'yuk la jnit! Chi-ilin.
    .perdon-reviso = Perton. Ich'o tal, ta jk'el
    .perdon-reviso-why = Li pertone tsjam yan be.
    .bloqueo = Mu xa jtak'be
    .bloqueo-why = Chalbe yantik.
    .acepta-todo = ¿Mi melel? ¿Xchibal?
    .mejor-arreglo = Perton: ba'yi ta jk'el, ta jmeltsan
    .mejor-arreglo-why = Ta jun avo'onton la aval k'usi xu' avu'un.
    .regalo-otra = Tana, xchibal
    .regalo-otra-why = Lek cha'i, pero chch'ay avabtel.
    .feliz = Lupita la yich' xchuk ch'util, la sk'an yan.
    .tranquila = Meltsaj li chuk ch'utile. Jun yo'onton Lupita, pero mu'yuk la sk'an yan.
    .sin-ganar = Lek cha'i Lupita. Ch'abal akanal.
    .espera = Lupita la smala, mu'yuk xa sut tal.
    .perdida = Lupita skotol la yal ta spajina.

esta-semana = Li xemana li'e ta jpas…
    .avisar = Chkal ba'yi mi chijalij
    .una-queja = Ta jun ko'onton chitak'av ta jun k'op
    .anotar-fechas = Ta jts'iba k'usi k'ak'alil la kal
