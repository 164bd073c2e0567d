title = Escuchar a la clienta
goal = Entender qué quiere antes de prometer.

antes-de-prometer = Primero se escucha, después se promete. Si entiende para qué quiere la pieza, usted la hace bien y a tiempo.

en-azul = "¿La tiene en azul?" Hoy no hay azul. ¿Qué contesta?
    .si-luego-veo = Sí hay
    .si-luego-veo-why = Si luego no hay, ella deja de confiar.
    .no-hay = No hay
    .no-hay-why = Es verdad, y ahí se acaba. Falta una opción.
    .en-diez-dias = Hoy no. La hago en diez días
    .en-diez-dias-why = Dijo la verdad, dio opción y fecha.

no-entendio = Le mandan un mensaje en español y no lo entiende. ¿Qué hace?
    .repita = Pido que me mande audio
    .repita-why = Pedir otra vez es mejor que adivinar.
    .adivino = Adivino
    .adivino-why = Puede hacer otra cosa de la que pidió.
    .no-contesto = No contesto
    .no-contesto-why = Ella cree que usted no quiere vender.

en-ingles = Le preguntan en inglés y no sabe qué dice. ¿Contesta que sí?
    .yes-why = Un sí sin entender es una promesa a ciegas.
    .no-why = Primero pida ayuda para traducir.
    .no-se-que-dice = Todavía no sé qué me pide
    .no-se-que-dice-why = Alguien de confianza o el teléfono lo traduce.
    .no-vendo-lejos = Nunca vendo lejos
    .no-vendo-lejos-why = Puede ser buena venta. Primero hay que entender.

que-quiere = Cada clienta dice algo. ¿Qué le importa?
    .boda = "Es para una boda"
    .fecha = Que llegue a tiempo
    .boda-why = Pregunte el día, y cuente si alcanza.
    .no-pica = "Es para mi bebé"
    .hilo = Que el hilo sea suave
    .no-pica-why = La lana puede picar. Ofrezca algodón.
    .mi-mesa = "Es para mi mesa"
    .medida = Que quede del tamaño
    .mi-mesa-why = Pida el largo y el ancho en centímetros.

voz-uno = Audio: "Quiero algo chico para mi mamá. Que guarde dinero." ¿Qué busca?
    .blusa-chica = Una blusa chica
    .blusa-chica-why = Una blusa no guarda dinero.
    .bolsa-regalo = Un monedero de regalo
    .bolsa-regalo-why = Chico, para guardar dinero, para regalar.
    .camino-largo = Un camino de mesa
    .camino-largo-why = Dijo chico y para dinero.

escuche-o-no = ¿Esto es escuchar?
    .escucha = Sí, escucha
    .no-escucha = Todavía no
    .repito = "Entonces son dos, en rojo, ¿verdad?"
    .repito-why = Repetir el pedido evita equivocarse.
    .interrumpo = Hablar antes de que ella acabe
    .interrumpo-why = Espere: al final dice lo más importante.
    .pregunto-cuando = "¿Para qué día la quiere?"
    .pregunto-cuando-why = Con el día, usted sabe si alcanza.
    .ofrezco-otra = Ofrecer otra cosa sin oír
    .ofrezco-otra-why = Primero oiga qué busca.

como-escuchar = Una clienta empieza a hablar. ¿Qué hace primero, y después?
    .oigo = Oigo hasta el final
    .pregunto = Pregunto lo que falta
    .repito-pedido = Repito lo que pidió
    .prometo = Prometo fecha y precio
    .why = Oír, preguntar, repetir. Al final, prometer.

la-novia = Ana quiere diez blusas.
    .who = Ana, clienta
    .para-boda = Quiero diez blusas para mi boda.
    .cuando-es = ¡Qué alegría! ¿Qué día es?
    .cuando-es-why = Se alegró con ella y preguntó la fecha.
    .si-claro = Sí, claro
    .si-claro-why = Todavía no sabe para cuándo.
    .compre-estas = Tengo estas bolsas
    .compre-estas-why = Ella pidió blusas. Primero oiga.
    .el-veinte = En un mes. ¿Alcanza?
    .alcanzan-seis = Seis sí, con mi grupo. Diez no
    .alcanzan-seis-why = Prometió lo que puede cumplir.
    .todas-diez = Sí, las diez
    .todas-diez-why = Si no llegan, la boda pasa sin blusas.
    .cuantas = ¿Entonces las diez sí llegan?
    .pregunto-fecha = Dígame el día y lo cuento
    .pregunto-fecha-why = Nunca es tarde para preguntar la fecha.
    .diez-sin-fecha = Sí llegan
    .diez-sin-fecha-why = Prometió sin contar los días.
    .no-son = No, yo busco blusas.
    .perdon-digame = Perdón. ¿Para qué día?
    .perdon-digame-why = Volvió a escuchar, y ella siguió.
    .son-bonitas = Pero están bonitas
    .son-bonitas-why = Bonitas, pero no es lo que pidió.
    .seis-bien = Ana pidió seis y llegaron antes de la boda.
    .seis-tarde = Contaron juntas los días. Ana pidió seis.
    .no-llegan = Faltaron cuatro blusas el día de la boda.
    .se-va = Ana se fue a otro puesto.

esta-semana = Esta semana voy a…
    .preguntar-uso = Preguntar para qué la quiere
    .repetir = Repetir el pedido antes de prometer
    .pedir-audio = Pedir audio si no entiendo
