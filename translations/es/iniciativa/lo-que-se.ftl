title = Lo que ya sé vale
goal = Decir lo que sé hacer y una meta clara.

todo-es-saber = Rosa dice: "Yo no sé nada". Pero teje, cuenta hilos y enseña a su hija. Todo eso es saber. Usted también sabe.

# A meeting of women; she is asked in front of the others.
le-preguntan = En una junta le preguntan: "¿Qué sabe hacer?". ¿Qué dice?
    .no-se-nada = No sé nada, solo tejo
    .no-se-nada-why = Tejer es saber. Tardó años en aprenderlo.
    .digo-tres = Sé tejer, contar y enseñar
    .digo-tres-why = Lo dijo claro. Así saben qué pueden pedirle.
    .otra-hable = Mejor que hable otra
    .otra-hable-why = Nadie conoce su trabajo como usted.

para-que-sirve = Lo que hace en su casa sirve para vender. ¿Para qué sirve?
    .cuento-hilos = Cuento los hilos
    .sacar-cuentas = Sacar cuentas
    .cuento-hilos-why = Quien cuenta hilos puede contar dinero.
    .enseno-hija = Enseño a mi hija
    .guiar-nueva = Ayudar a una nueva
    .enseno-hija-why = En el grupo hace falta quien enseñe.
    .aparto-fiesta = Aparto para la fiesta
    .comprar-hilo = Tener para hilo
    .aparto-fiesta-why = Apartar poco a poco también compra hilo.

# What Juana (invented) says of herself at a fair.
presentacion-chica = Juana se presenta en una feria. ¿Qué palabras la hacen menos?
    .from = Juana
    .me-llamo = Me llamo Juana y soy tejedora.
    .me-llamo-why = Su nombre y su trabajo: así se empieza.
    .nada-mas = Nomás sé tejer, eso es poco.
    .nada-mas-why = No es poco. Puede decir: sé tejer en telar.
    .sale-feo = Perdone, a mí me sale feo.
    .sale-feo-why = No hay que pedir perdón. Muestre su pieza.

meta-clara = Su meta es "vender más". ¿Cómo la hace clara?
    .mucho = Vender muchísimo
    .mucho-why = ¿Cuánto es muchísimo? Con un número se sabe.
    .dos-caminos = Vender dos caminos de mesa este mes
    .dos-caminos-why = Dice qué, cuántos y cuándo. Al final se puede ver.
    .cuando-se-pueda = Vender cuando se pueda
    .cuando-se-pueda-why = Sin fecha, la meta se va quedando para después.

cuantas-bolsas = Quiere juntar 600 pesos. Por ejemplo, cada bolsa le deja 200. ¿Cuántas bolsas vende?
    .why = 200, 400, 600: son tres bolsas. Ya es una meta clara.
    .less-why = Cuente de 200 en 200 hasta llegar a 600.
    .more-why = Son menos. Cuente de 200 en 200 y pare en 600.

canasta = Ponga cada cosa en su canasta. ¿Ya lo sabe o es su meta?
    .ya-se = Ya lo sé
    .mi-meta = Es mi meta
    .telar = Tejo en telar de cintura
    .telar-why = Es un saber de muchos años.
    .foto-mes = Este mes, aprender a tomar fotos
    .foto-mes-why = Todavía no lo hace. Tiene fecha: es meta.
    .cuentas = Saco cuentas de memoria
    .cuentas-why = Lo hace cada día en el mercado. Es saber.
    .tres-fajas = Vender tres fajas antes de la feria
    .tres-fajas-why = Tiene número y fecha: es meta clara.
    .ensenar = Enseño a mi hija a bordar
    .ensenar-why = Quien enseña, sabe. Dígalo también.

pieza-chueca = Una pieza le salió chueca. ¿Deja de tejer ese modelo?
    .yes-why = Una pieza chueca enseña. La otra sale mejor.
    .no-why = Se puede probar otra vez.
    .veo-pruebo = Veo qué cambió y pruebo otra vez
    .veo-pruebo-why = Tal vez fue el hilo, o la prisa. Mirar ayuda.
    .nadie-ve = Nadie se va a dar cuenta
    .nadie-ve-why = La clienta sí mira. Mejor vea qué cambió.

mi-presentacion = Va a presentarse. ¿Qué dice primero, y después?
    .digo-nombre = Me llamo Juana, soy tejedora
    .digo-saberes = Sé tejer, contar y enseñar
    .digo-meta = Este mes quiero vender dos caminos
    .why = Primero quién es, luego qué sabe, al final qué busca.

# Carmen is an invented shop owner.
la-tienda = Carmen tiene una tienda y busca tejedoras.
    .who = Carmen, de la tienda
    .que-sabe = Buenas tardes. ¿Usted qué sabe hacer?
    .tejo-cuento = Tejo en telar, bordo y llevo cuentas
    .tejo-cuento-why = Tres saberes, dichos sin pena.
    .poquito = Pues poquito, casi nada
    .poquito-why = Carmen no ve sus piezas si usted no las nombra.
    .mejor-que-todas = Soy mejor que todas
    .mejor-que-todas-why = No hace falta compararse. Diga lo que hace.
    .que-busca = Qué bien. ¿Y qué busca este mes?
    .meta-exacta = Quiero vender dos caminos de mesa
    .meta-exacta-why = Carmen ya sabe cuántos puede pedir.
    .lo-que-quiera = Lo que usted quiera
    .lo-que-quiera-why = Su meta la dice usted. Un número ayuda.
    .duda = Mmm. No me queda claro qué hace.
    .enseno-faja = Mire esta faja: la tejí yo
    .enseno-faja-why = La pieza habla por usted.
    .me-voy = Bueno, ya me voy
    .me-voy-why = Todavía podía mostrar una pieza.
    .pieza-mala = ¿Y si una pieza sale chueca?
    .reviso-y-pruebo = La reviso, veo qué pasó y hago otra
    .reviso-y-pruebo-why = Decir cómo lo arregla da confianza.
    .nunca-falla = A mí nunca me pasa
    .nunca-falla-why = A todas les pasa. Vale más saber arreglar.
    .encargo = Me gusta. Tráigame los dos caminos.
    .encargo-chico = Empecemos con una faja y luego vemos.
    .pocas = Piénselo y me dice cuántas piezas trae.
    .no-conoce = Carmen no supo qué hace usted.

esta-semana = Esta semana voy a…
    .decir-tres = Decir tres cosas que sé hacer
    .meta = Decir mi meta con número y fecha
    .saber-de-otra = Decirle a una compañera qué hace bien
