title = Lekil p'isel ta sentimetro
goal = P'isa oxeb, ts'ibaya.

tres-medidas = Oxeb p'isel yu'un jun k'u': tan, ch'ujtil, snajt'il. Te sintae lek nax, ma tulanuk. Ts'ibaya jujun ajtal.

cinta-floja = Chok'ol te sinta ta ch'ujtile. ¿Bin ya apas?
    .aprieto = Ya jnit tulan
    .aprieto-why = Jich tsinil ya xlok' te k'u'e.
    .ajusto = Lek ya kak', ya jp'is xan
    .ajusto-why = Ak'a sta te bak'etale, ma snet'.
    .asi-la-dejo = Jich ya kijkitay
    .asi-la-dejo-why = Jich chok'ol ya xlok' te k'u'e.

numero-al-reves = La ats'ibay 64, la awal 46. Ma to xaset'. ¿Bin nail ya apas?
    .leo-dos-veces = Ya jp'is, ya kil cheb welta
    .leo-dos-veces-why = Te set'bil pak'e ma stsakix sbaj.
    .corto-ya = Ora ya jset'
    .corto-ya-why = Teme yan te ajtale, ya xch'ay te pak'e.
    .pongo-el-mayor = Ya jts'ibay te mas muk'e
    .pongo-el-mayor-why = Chok'ol niwan ya xlok'. Mas lek p'isa xan.

talla-mediana = Jmambajel ya yal: "talla mediana". ¿Lek bal jich?
    .yes-why = Jujun tienda yan ya yalbey mediana.
    .no-why = Mas lek k'ana sentimetro.
    .cambian = Te tallae yan ta jujun tienda
    .cambian-why = Jun sentimetro pajal banti nax.
    .no-hay-mediana = Ma jpas mediana
    .no-hay-mediana-why = Ya apas jayeb smuk'ul ya sk'an.

donde-va = ¿Banti ya awak' te sintae?
    .pecho = Tan
    .mas-ancho = Banti mas jamal
    .pecho-why = Banti mas jamal, koem te k'abile.
    .cintura = Ch'ujtil
    .se-dobla = Banti ya xchijmaj te bak'etale
    .cintura-why = Chijmana abaj ta xujk: tey ay.
    .largo = Snajt'il
    .del-hombro = Ta nejkel, koel
    .largo-why = Ta nejkel k'alal banti ya sk'an.

como-queda = Jich la ap'is. ¿Bit'il ya xlok' te k'u'e?
    .apretada = Tsinil
    .bien = Lek nax
    .floja = Chok'ol ya xlok'
    .muy-jalada = Tulan la anit te sintae
    .muy-jalada-why = Jtebuk te sentimetroe, tsinil te k'u'e.
    .sobre-chamarra = La ap'is ta sba tsots
    .sobre-chamarra-why = Te tsotse ya yak' mas sentimetro.
    .ajustada = Te sintae ya sta te bak'etale, ma snet'
    .ajustada-why = Jich ja' skamul te antse.
    .colgando = Te sintae jok'ol ta pat
    .colgando-why = Joyp'ijan, ila teme tojil.

para-moverse = Te stane ja' 90. Jun sk'op: 10 mas yu'un ya xju' ya xnijk. ¿Jayeb cm te k'u'e?
    .why = 90 sok 10, ja' 100. Jich ya xju' ya yich' ik'.
    .less-why = Tsoba 10 ta 90.
    .more-why = Jtebuk: 90 sok 10.

hoja-medidas = Ila te jun ini. ¿Bin ma to xyal lek?
    .from = Skamul me' Carmen ta jun
    .pecho-noventa = Tan: 90 cm
    .pecho-noventa-why = Lek ya yal: ajtal, sentimetro.
    .como-la-mia = Ch'ujtil: jich bit'il jo'on
    .como-la-mia-why = Yan krisyano ma sna'. Ts'ibaya ajtal.
    .talla-m = Snajt'il: talla M
    .talla-m-why = Te snajt'ile ta sentimetro.

medir-bien = Ya ap'is jtul ants. ¿Bin nail, bin ta patil?
    .pongo-cinta = Ya kak' sinta, ma jnet'
    .leo-numero = Ya kil ajtal
    .leo-otra-vez = Ya kil xan
    .lo-escribo = Ya jts'ibay sok "cm"
    .why = Sinta, ajtal, xan, ya yich' ts'ibayel.

por-mensaje = Jmambajel ta yan lum ya sk'an k'u'.
    .who = Elena, jmambajel
    .soy-mediana = Ya jk'an jun k'u'. Talla mediana.
    .tres-medidas-cm = ¿Ya bal awalbon tan, ch'ujtil, snajt'il ta cm?
    .tres-medidas-cm-why = Sok oxeb ajtal ya xju'ix ya aset'.
    .mediana-esta-bien = Lek ay, mediana
    .mediana-esta-bien-why = Ma pajaluk amediana sok yu'un.
    .mande-foto = Tikumbon alok'omba
    .mande-foto-why = Te lok'ombae ma xyal sentimetro.
    .no-se-medir = Ma jna' bit'il ya jp'is jbaj.
    .le-explico = Ya jtikun jnuk', ya kalbat bit'il
    .le-explico-why = Nojptesel ta jun o'tan, ya skoltay chonel ek.
    .busque-quien = Leja mach'a ya sp'isat
    .busque-quien-why = Ya xju' niwan. Pero stukel ya xjil, ma sna'.
    .foto-no-mide = Tey ya xbajt. ¿Lek bal jich?
    .ahora-cinta = Ya sk'an to p'isel. Ya kalbat bit'il
    .ahora-cinta-why = Ma to xaset': lek ora.
    .calculo = Yak, ya jnop nax
    .calculo-why = Teme ya anop nax, ya xch'ay pak'.
    .quedo-bien = Lek te k'u'e. Elena la stikun slok'omba.
    .quedo-bien-tarde = Elena la sp'is sbaj. Lek te k'u'e.
    .tarda = Elena jalaj, ma'yuk la sk'an.
    .quedo-chica = Ma lekuk lok' te k'u'e.

esta-semana = Te semana ini ya jpas…
    .medir-una = Ya jp'is jtul joy, ya jts'ibay
    .pedir-cm = Ya jk'an sentimetro, ma ja'uk talla
    .leer-dos = Ya kil cheb welta jujun ajtal
