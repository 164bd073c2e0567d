title = Lek yich'el tojel
goal = Ich'o atojel, mu me xavak' li mukule.

cobrar = Sventa chatojat, chavak' aCLABE. Li mukule mu me xavak': NIP, CVV, kodigo. Chavak' li p'olmale k'alal muyem xa li tak'ine.

dar-o-no = Chask'anbot li'e sventa chastojot. ¿Mi chavak'?
    .se-puede = Xu' xkak'
    .nunca = Mu xkak' o
    .clabe = Li aCLABEe
    .clabe-why = Xchi'uk CLABE xu' no'ox stak tal tak'in.
    .nip = Li aNIPe
    .nip-why = NIP tsjam atak'in. Avu'un no'ox.
    .cvv = Li CVVe, yatol spat tarjeta
    .cvv-why = Xchi'uk taje yan xu' sman ta atarjeta.
    .codigo = Li kodigo yul ta mantale
    .codigo-why = Kodigoe ja' yavi'. Mu xtun sventa chastojot.

foto-comprobante = Chastakbot slok'ol comprobante. ¿K'usi chapas?
    .entrego = Chkak' li p'olmale
    .entrego-why = Lok'ole xu' xjelat. Ba'yi k'elo akuenta.
    .reviso = Ta jjam jbanko, ta jk'el disponible
    .reviso-why = Akuenta chal melel. Lok'ole mo'oj.
    .guardo-foto = Ta jk'ej no'ox li lok'ole
    .guardo-foto-why = Mi chak'eje, mu xal mi yul li tak'ine.

cheque = Jun jmanolajel tsk'an tstoj ta cheke. ¿Mi chach'un?
    .yes-why = Cheke chal "salvo buen cobro": ch'abal nan tak'in.
    .no-why = Mas lek transferencia: xu' xk'elat.
    .sin-fondos = Ch'abal nan stak'inal
    .sin-fondos-why = Ta patil chvinaj, bat xa li p'olmale.
    .papel = Li vune xu' xt'uxi
    .papel-why = Ma'uk yu'un vun: ja' yu'un tak'in.

pantalla-banco = Jech chal abanko. ¿K'usi chal ti ak'o amala?
    .from = Abanko
    .monto = Transferencia: 600 peso
    .monto-why = Chal k'u yepal, mu xal mi avu'un xa.
    .proceso = Estado: en proceso
    .proceso-why = En proceso: ma'uk to avu'un. Malao.
    .saldo-igual = Disponible: ko'ol xchi'uk volje
    .saldo-igual-why = Mi mu'yuk muyem, mu'yuk to tojel.

movimientos = Jamo jujun tojel. ¿Mi chavak', mi chamala?
    .screen = Jbanko
    .entrego = Chkak'
    .espero = Ta jmala
    .elena = Stojel Elena
    .elena-line = 600 peso
    .elena-open = 600 peso. Estado: disponible. Muy xa atak'in.
    .elena-why = Disponible: avu'un xa, xu' xatunes.
    .pedro = Stojel Pedro
    .pedro-line = 350 peso
    .pedro-open = 350 peso. Estado: en proceso. Mu'yuk muyem atak'in.
    .pedro-why = En proceso: ma'uk to avu'un. Malao.
    .cheque = Stojel Tomás
    .cheque-line = 900 peso
    .cheque-open = 900 peso, tojbil ta cheke. Estado: salvo buen cobro.
    .cheque-why = Ch'abal nan stak'inal li chekee. Malao, k'elo disponible.
    .lucia = Stojel Lucía
    .lucia-line = 450 peso
    .lucia-open = 450 peso. Estado: disponible. Muy xa atak'in.
    .lucia-why = Muy xa atak'in: xu' xavak'.

antes-de-dar = Chalik ti la xa stojike. ¿K'usi ba'yi, k'usi ta patil?
    .abro-banco = Ta jjam jbanko
    .veo-disponible = Ta jk'el mi muyem disponible
    .entrego-pieza = Chkak' li p'olmale
    .why = Ba'yi akuenta, ta patil li ap'olmale.

papelito = Jun jmanolajel la yak' tak'in ta kajero, tstak li vune.
    .who = Jmanolajel
    .deposito = Li' oy vun. Tako tana.
    .espero = Kolaval. Ta jtak k'alal xkil ta jkuenta
    .espero-why = Lek ak'op, chachabi avabtel.
    .ya-envio = Ta jtak tana
    .ya-envio-why = Vune ma'uk tak'in. Malao, k'elo akuenta.
    .apura = Anil oyun. ¿Mi mu xach'un?
    .en-cuanto = K'alal xmuy ta jkuenta, chlok' li p'olmale
    .en-cuanto-why = Buch'u melel tstoje xu' smala.
    .me-apena = Lek, ta jtak
    .me-apena-why = K'exlal toyol ek. Amantal chaschabiot.
    .enviado = Lek, la xa kich'.
    .pregunto-banco = Ta jjak'be jbanko, ta jk'ej mantal
    .pregunto-banco-why = Chkoltavan. Yan velta ba'yi k'elo akuenta.
    .confio = Ok'ob nan chyul
    .confio-why = Mi chamala no'oxe chch'ay ora. Jak'o lavie.
    .llega = Muy li tak'ine. Chatak, chayalbot kolaval.
    .aprende = Mu'yuk yul tak'in. Oy mantal ak'ejoj, oy ach' amantal.
    .pierde = Mu'yuk yul tak'in, bat xa li p'olmale.

esta-semana = Li xemana li'e ta jpas…
    .mirar-saldo = Ta jchan bu chal "saldo disponible"
    .anotar-clabe = Ta jts'iba jCLABE, ta jk'ej lek
    .avisar = Chkalbe jun jchi'il k'usi mu xkak'tik
