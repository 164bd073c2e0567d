title = Lek yich'el tojel
goal = Ich'a te tojele, ma xawak' te mukene.

cobrar = Yu'un ya awich' tojel, ya awak' te CLABE. Te mukene ma xawak': NIP, CVV, kodigo. Ya awak' te a'tele k'alal ayix te tak'ine.

dar-o-no = Ya sk'anik ini yu'un ya awich' tojel. ¿Ya bal awak'?
    .se-puede = Ya xju' ya kak'
    .nunca = Ma'yuk bin ora ya kak'
    .clabe = Te CLABE awu'un
    .clabe-why = Sok CLABE ya xju' nax ya stikun tal tak'in.
    .nip = Te NIP awu'un
    .nip-why = NIP ya sjam atak'in. Awu'un nax.
    .cvv = Te CVV, yajtal ta spat tarjeta
    .cvv-why = Sok ini yan ya xju' ya sman ta atarjeta.
    .codigo = Te kodigo jul ta mensaje
    .codigo-why = Kodigoe ja' yabe. Ma xtuun yu'un ya awich' tojel.

foto-comprobante = Ya stikun tal slok'omba comprobante. ¿Bin ya apas?
    .entrego = Ya kak' te a'tele
    .entrego-why = Lok'omba ya xju' jelel. Nail ila akuenta.
    .reviso = Ya jam banko, ya kil te disponible
    .reviso-why = Akuenta ya yal melel. Lok'omba ma'uk.
    .guardo-foto = Ya jk'ej nax te lok'omba
    .guardo-foto-why = Teme ya ak'ej, ma xyal teme jul te tak'ine.

cheque = Jtul jmambajel ya sk'an stoj ta cheke. ¿Ya bal ach'un?
    .yes-why = Cheke ya yal "salvo buen cobro": ma'yuk niwan tak'in.
    .no-why = Mas lek transferencia: ya xju' ilel.
    .sin-fondos = Ma'yuk niwan stak'inal
    .sin-fondos-why = Ta patil ya xchiknaj, bajtix te a'tele.
    .papel = Te june ya xju' ya xt'uxaj
    .papel-why = Ma ja'uk yu'un jun: ja' yu'un tak'in.

pantalla-banco = Jich ya yal te banko. ¿Bin ya yal: maliya?
    .from = Banko awu'un
    .monto = Transferencia: 600 peso
    .monto-why = Ya yal jayeb, ma xyal teme awu'unix.
    .proceso = Estado: en proceso
    .proceso-why = En proceso: ma to ja'uk awu'un. Maliya.
    .saldo-igual = Disponible: pajal sok wojey
    .saldo-igual-why = Teme pajal to, ma'yuk to tojel.

movimientos = Jama jujun tojel. ¿Ya bal awak' o ya amaliy?
    .screen = Jbanko
    .entrego = Ya kak'
    .espero = Ya jmaliy
    .elena = Stojel Elena
    .elena-line = 600 peso
    .elena-open = 600 peso. Estado: disponible. Mas bayelix te saldo.
    .elena-why = Disponible: awu'unix, ya xju' ya atuuntes.
    .pedro = Stojel Pedro
    .pedro-line = 350 peso
    .pedro-open = 350 peso. Estado: en proceso. Pajal to te saldo.
    .pedro-why = En proceso: ma to ja'uk awu'un. Maliya.
    .cheque = Stojel Tomás
    .cheque-line = 900 peso
    .cheque-open = 900 peso ta cheke. Estado: salvo buen cobro.
    .cheque-why = Repente ma'yuk stak'inal te chekee. Maliya, ila disponible.
    .lucia = Stojel Lucía
    .lucia-line = 450 peso
    .lucia-open = 450 peso. Estado: disponible. Mas bayelix te saldo.
    .lucia-why = Mas bayelix te disponible: ya xju' ya awak'.

antes-de-dar = Ya yalik te la stojik. ¿Bin nail, bin ta patil?
    .abro-banco = Ya jam banko ta selular
    .veo-disponible = Ya kil teme mas bayelix te disponible
    .entrego-pieza = Ya kak' te a'tele
    .why = Nail akuenta, patil te awa'tele.

papelito = Jtul jmambajel la yak' tak'in ta kajero, ya stikun te june.
    .who = Jmambajel
    .deposito = Li' ay te june. Tikuna yo'tik.
    .espero = Wokol awal. Ya jtikun k'alal ya kil ta jkuenta
    .espero-why = Lek ak'op, ya akanantay awa'tel.
    .ya-envio = Ya jtikun yo'tik
    .ya-envio-why = Jun ma tak'inuk. Maliya, ila akuenta.
    .apura = Ya x'animaj ko'tan. ¿Ma bal xach'un?
    .en-cuanto = K'alal ya kil ta jkuenta, ya xlok' te a'tele
    .en-cuanto-why = Mach'a melel ya stoj ya xju' ya smaliy.
    .me-apena = Lek ay, ya jtikun
    .me-apena-why = K'exlal toyol ek. Te akuenta ya skanantayat.
    .enviado = Lek, la kich'ix.
    .pregunto-banco = Ya jojk'oy ta banko, ya jk'ej te mensaje
    .pregunto-banco-why = Te mensaje ya skoltayat. Yan welta nail ila akuenta.
    .confio = Pajel niwan ya xjul
    .confio-why = Teme ya amaliy nax ya xch'ay ora. Jojk'oya yo'tik.
    .llega = Julix te tak'ine. Ya atikun, ya yalbat wokol awal.
    .aprende = Ma'yuk jul tak'in. Ay mensaje ak'ejoj, anopojix.
    .pierde = Ma'yuk jul tak'in, bajtix te a'tele.

esta-semana = Te semana ini ya jpas…
    .mirar-saldo = Ya jnop banti ya yal "saldo disponible"
    .anotar-clabe = Ya jts'ibay te CLABE, lek ya jk'ej
    .avisar = Ya kalbey jtul joy bin ma xkak'tik
