title = Spisil tak'in ya jlajin ta jun jalab
goal = Ts'ibaya spisil bin ya xtuun yu'un jun jalab.

la-cuenta = Jun jalab ya sk'an na. Ya sk'an ek akuxa, chojak', etiketa. Teme ma xats'ibay, ja'at ya atoj. Yo'tik ya jts'ibaytik spisil.

camino-mesa = Spak'al mexa: na 450, akuxa sok chojak' 50. ¿Jayeb ta spisil?
    .why = 450 sok 50, ja' 500. Spisil ya x'och: jalel sok ak'el.
    .less-why = Ak'a ta sba 450 te 50 yu'un akuxa sok chojak'.
    .more-why = Jtebuk: 450 sok 50 nax.

hilo-sobrado = Ya ajal sok sjilomal na yu'un yan jalab. ¿Ya bal ats'ibay?
    .ya-estaba = Ma'uk, ayix ta jna
    .ya-estaba-why = Ay ta ana yu'un la atoj jun k'ajk'al.
    .lo-compre = Yak, la jman jun k'ajk'al
    .lo-compre-why = Te na ini ay stojol ek. Yan k'ajk'al ya aman xan.
    .si-es-mucho = Teme bayel nax
    .si-es-mucho-why = Jtebuk, jtebuk, bayel ya xk'ot. Ts'ibaya ek.

va-o-no = Ya awajtay stojol spasel jun k'u'. ¿Ya bal x'och ini?
    .va = Ya x'och
    .no-va = Ma x'och
    .hilo = Te na yu'un k'u'
    .hilo-why = Nail ya ats'ibay te nae.
    .fiesta = We'elil yu'un k'in
    .fiesta-why = Yu'un ana, ma ja'uk yu'un k'u'.
    .bolsa = Chojak' yu'un ak'el
    .bolsa-why = Te chojak'e ya xbajt sok te k'u'e. Ya x'och ta stojol.
    .aguja = Akuxa te ya xlaj
    .aguja-why = Ya xlaj ta jalab, ta luch. Ya x'och.
    .hermana = Saldo yu'un ya ak'opon awix
    .hermana-why = Te k'op ini ma ja'uk yu'un k'u'.
    .etiqueta = Etiketa sok abil
    .etiqueta-why = Jun nax, pero ya atoj ek.

madeja-rota = La aman lajuneb bech' na, chopol lok' jun. ¿Ya bal x'och ek te june?
    .yes-why = Te june lok' ta atak'in ek.
    .no-why = Teme ma x'och, ja'at nax ya atoj.
    .ya-pague = Yu'un la jtojix
    .ya-pague-why = La atoj lajuneb. Te jalabe ya stoj te lajunebe.
    .castigo = Yu'un mas ak'a stoj te jmambajele
    .castigo-why = Ma ja'uk mas: ja' melel te bin laj.

merma = Jun sk'op: ta jujun 100 na, 5 ya xch'ay. La atuuntes 400. ¿Jayeb ya ats'ibay sok te bin ch'ay?
    .why = 5 ta jujun 100: ta 400 ja' 20. Ya ats'ibay 420.
    .less-why = Ya sk'an to te bin ch'ay: 5 ta jujun 100, chaneb welta.
    .more-why = Jtebuk: ta sba 400 ak'a 5, chaneb nax welta.

de-donde = ¿Bit'il ya ana' jayeb stojol jujun?
    .hilo-nuevo = Ach' na
    .nota = Ya kil te jun ta tienda
    .hilo-nuevo-why = Te june ya yal stojol. Lek k'eja.
    .una-bolsa = Jun chojak' ta pakete
    .entre-diez = Ya jch'ak stojol ta lajuneb
    .una-bolsa-why = Lajuneb ta 30 peso: jujun chojak', 3 peso.
    .del-cajon = Sjilomal na
    .aquel-dia = Ya jnop jayeb la jman
    .del-cajon-why = Pajal stojol sok te namey.

su-lista = Marta la sts'ibay ini. ¿Bin ya sk'an chajpanel?
    .from = Sts'ijb Marta, spak'al mexa
    .nuevo = Ach' na: 300
    .nuevo-why = Lek ay: ya yal bin, ya yal stojol.
    .sobro = Sjilomal na: 0
    .sobro-why = Te na ini ay stojol ek. Ma ja'uk 0.
    .entrega = Chojak', etiketa: ma xkajtay
    .entrega-why = Ya xbajt sok te jalabe. Ya sk'an ts'ibayel.

hacer-cuenta = Ya awajtay te bin la alajin. ¿Bin nail, bin ta patil?
    .juntar = Ya jtsob ta mexa te bin la jtuuntes
    .anotar = Ya jts'ibay stojol jujun
    .sumar = Ya jtsob spisil stojol
    .guardar = Ya jk'ej te june
    .why = Nail ya awil spisil, ya ats'ibay. Patil ya atsob, ya ak'ej.

solo-hilo = Rosa, ajoy, ya yajtay stojol ta ats'eel.
    .who = Rosa, joy
    .cuento-hilo = Jo'on ja' nax ya kajtay te nae.
    .y-la-bolsa = ¿Te chojak'e, te akuxae?
    .y-la-bolsa-why = K'unk'un jojk'oyel ya skoltay ta nopel.
    .yo-igual = Jich ya jpas ek jo'on
    .yo-igual-why = Melel, bayel jich ya xk'ot. Ala ek bin ya xju' jelel.
    .no-sabes = Ma xana' ajtayel
    .no-sabes-why = K'ux ta o'tan. Mas lek jojk'oyel.
    .son-baratas = Pero jtebuk stojol.
    .sumamos = Ya jtsobtik ta lajuneb jalab
    .sumamos-why = Ta lajuneb jalab, te jtebuk bayel ya xchiknaj.
    .es-poquito = Melel, jtebuk nax
    .es-poquito-why = Te jtebuk ta jujun uj bayel ya xk'ot.
    .no-alcanza = Ta slajibal ma'yuk jtak'in.
    .apuntemos = Komon ya jts'ibaytik spisil
    .apuntemos-why = Komon mas k'un ya xjajch.
    .ni-modo = Joyob jich
    .ni-modo-why = Ya xju' jelel: ya xjajch sok jun.
    .se-molesta = Ma me jich xak'oponon.
    .perdon = Perton. ¿Ya bal jts'ibaytik komon?
    .perdon-why = Te pertone ya sjam xan te k'ope.
    .me-voy = Ya xbonix
    .me-voy-why = Jich ma'yuk mach'a ya sts'ibay. Ya xju' to ya sujtat.
    .apunta = Rosa la sts'ibay spisil. Ja' 50 peso mas ta jujun.
    .a-tiempo = La ats'ibayik komon. Wokol, pero lajix.
    .se-olvida = Rosa ja' to nax ya yajtay te nae.
    .sola = Rosa stukel la sts'ibay. Yan k'ajk'al ya xju' ya xk'opojex.

esta-semana = Te semana ini ya jpas…
    .apuntar = Ya jts'ibay spisil bin ya x'och ta jun jalab
    .notas = Ya jk'ej te jun ta tienda
    .bolsas = Ya kil jayeb stojol jujun chojak'
