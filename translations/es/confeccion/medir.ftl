title = Medir bien
goal = Tomar tres medidas y escribirlas.

tres-medidas = Con tres medidas sale una blusa: pecho, cintura y largo. La cinta va ajustada, sin apretar. Cada número se escribe.

cinta-floja = La cinta está floja en la cintura. ¿Qué hace?
    .aprieto = La aprieto fuerte
    .aprieto-why = Así la prenda sale apretada.
    .ajusto = La ajusto y mido otra vez
    .ajusto-why = Que toque el cuerpo, sin apretar.
    .asi-la-dejo = La dejo así
    .asi-la-dejo-why = Así la prenda sale floja.

numero-al-reves = Anotó 64 y dijo 46. ¿Qué hace antes de cortar?
    .leo-dos-veces = Mido y leo dos veces
    .leo-dos-veces-why = La tela cortada ya no se junta.
    .corto-ya = Corto rápido
    .corto-ya-why = Un número volteado echa a perder la tela.
    .pongo-el-mayor = Pongo el número mayor
    .pongo-el-mayor-why = Puede salir floja. Mejor medir de nuevo.

talla-mediana = La clienta dice: "soy talla mediana". ¿Basta con eso?
    .yes-why = Cada tienda llama mediana a otra medida.
    .no-why = Conviene pedir los centímetros.
    .cambian = Las tallas cambian de una tienda a otra
    .cambian-why = Un centímetro es igual en todos lados.
    .no-hay-mediana = No hago tallas medianas
    .no-hay-mediana-why = Usted hace la medida que ella necesita.

donde-va = ¿Por dónde va la cinta?
    .pecho = Pecho
    .mas-ancho = Por lo más ancho
    .pecho-why = Por lo más ancho, con los brazos abajo.
    .cintura = Cintura
    .se-dobla = Donde se dobla el cuerpo
    .cintura-why = Dóblese de lado: ahí es.
    .largo = Largo
    .del-hombro = Del hombro para abajo
    .largo-why = Del hombro hasta donde quiere que llegue.

como-queda = Así midió. ¿Cómo sale la blusa?
    .apretada = Apretada
    .bien = Bien
    .floja = Floja
    .muy-jalada = Jaló mucho la cinta
    .muy-jalada-why = Faltan centímetros, y la prenda aprieta.
    .sobre-chamarra = Midió sobre la chamarra
    .sobre-chamarra-why = La chamarra suma centímetros.
    .ajustada = La cinta toca y no aprieta
    .ajustada-why = Así la medida es la de ella.
    .colgando = La cinta cuelga por atrás
    .colgando-why = Dé la vuelta y mire que vaya derecha.

para-moverse = Ella mide 90 de pecho. Por ejemplo, se dan 10 más para moverse. ¿Cuántos cm lleva la blusa?
    .why = 90 más 10 son 100. Así respira y se mueve.
    .less-why = Sume los 10 a los 90.
    .more-why = Es menos: 90 y 10.

hoja-medidas = Revise esta hoja de medidas. ¿Qué falta aclarar?
    .from = Medidas de doña Carmen
    .pecho-noventa = Pecho: 90 cm
    .pecho-noventa-why = Está claro: número y centímetros.
    .como-la-mia = Cintura: como la mía
    .como-la-mia-why = Otra persona no lo sabe. Ponga el número.
    .talla-m = Largo: talla M
    .talla-m-why = El largo va en centímetros.

medir-bien = Va a medir. ¿Qué hace primero, y después?
    .pongo-cinta = Pongo la cinta, sin apretar
    .leo-numero = Leo el número
    .leo-otra-vez = Lo leo otra vez
    .lo-escribo = Lo escribo con "cm"
    .why = Cinta, número, otra vez, y se escribe.

por-mensaje = Una clienta de otra ciudad quiere una blusa.
    .who = Elena, clienta
    .soy-mediana = Quiero una blusa. Soy mediana.
    .tres-medidas-cm = ¿Me da pecho, cintura y largo en cm?
    .tres-medidas-cm-why = Con tres números usted ya puede cortar.
    .mediana-esta-bien = Muy bien, mediana
    .mediana-esta-bien-why = Su mediana y la de ella no son iguales.
    .mande-foto = Mándeme una foto suya
    .mande-foto-why = La foto ayuda poco: no dice centímetros.
    .no-se-medir = No sé cómo medirme.
    .le-explico = Le mando un audio, paso a paso
    .le-explico-why = Enseñar con calma también vende.
    .busque-quien = Busque quien la mida
    .busque-quien-why = Puede ser. Pero ella se queda sola con la duda.
    .foto-no-mide = Ahí va. ¿Con eso basta?
    .ahora-cinta = Falta medir. Le digo cómo
    .ahora-cinta-why = Todavía no corta: es buen momento.
    .calculo = Sí, le calculo
    .calculo-why = Calcular a ojo gasta tela.
    .quedo-bien = La blusa le quedó. Elena mandó su foto.
    .quedo-bien-tarde = Elena se midió. La blusa le quedó.
    .tarda = Elena tardó en medirse y no pidió.
    .quedo-chica = La blusa no le quedó.

esta-semana = Esta semana voy a…
    .medir-una = Medir a una compañera y anotar
    .pedir-cm = Pedir centímetros, no tallas
    .leer-dos = Leer cada número dos veces
