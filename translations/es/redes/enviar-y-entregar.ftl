title = Enviar y entregar
goal = Entregar solo lo pagado, y volver segura a casa.

primero-yo = Primero su seguridad, luego el pago, y al final la pieza. Entregue de día, acompañada, y cuando el dinero ya esté en su cuenta.

entrega-segura = Va a entregar en persona. ¿Cómo lo hace?
    .publico = En un lugar público, de día
    .publico-why = Con gente alrededor está más segura.
    .acompanada = Acompañada
    .acompanada-why = Alguien de confianza la cuida y ayuda.
    .sola-noche = Sola, en casa del comprador
    .sola-noche-why = Mejor un lugar con gente. Usted escoge dónde.

su-paqueteria = Un comprador manda "su" paquetería por la pieza. No ha pagado. ¿Qué hace?
    .la-doy = La doy, ya vinieron por ella
    .la-doy-why = La pieza se va y el pago quizá no llega.
    .pago-primero = Primero veo el pago en mi cuenta
    .pago-primero-why = Así usan choferes en los engaños. El pago va primero.
    .mitad = Doy la mitad de las piezas
    .mitad-why = Media entrega sin pago también se pierde.

empacar = Ya le pagaron. ¿Qué hace primero, y después?
    .reviso-pieza = Reviso la pieza
    .envuelvo = La envuelvo para que no se moje
    .peso = La peso y pago el envío
    .aviso-guia = Mando el número de guía
    .why = Se revisa, se cuida, se envía y al final se avisa.

envio-aparte = Un ejemplo: la pieza cuesta 600 y el envío 150. ¿Cuánto le pide en total?
    .why = 600 más 150 son 750. El envío se dice aparte.
    .less-why = Sume los 150 del envío a los 600 de la pieza.
    .more-why = Es menos: 600 de la pieza más 150 del envío.

otro-pais = Le piden mandar a otro país. ¿Da el precio de una vez?
    .yes-why = El envío puede costar más que la pieza. Primero pregunte.
    .no-why = Preguntar antes evita perder.
    .costo-reglas = Primero pregunto el costo y las reglas
    .costo-reglas-why = Cambian según el país. Pregunte en la paquetería.
    .idioma = No sé cómo se llama ese país
    .idioma-why = El nombre no cambia el precio. El costo y las reglas sí.

# Ana is an invented client.
llego-roto = Ana recibió su paquete y le escribe.
    .who = Ana, clienta
    .roto = La caja llegó mojada y la bolsa se manchó.
    .foto-disculpa = Lo siento mucho. ¿Me manda una foto?
    .foto-disculpa-why = Escuchar y ver la foto calma a la clienta.
    .no-fui = Yo la mandé bien, no fue mi culpa
    .no-fui-why = Ana busca ayuda. Primero escuche, después vean qué pasó.
    .solucion = Aquí está la foto. ¿Qué podemos hacer?
    .arreglo = Se la lavo, o le hago otra. Usted escoge
    .arreglo-why = Una queja bien resuelta trae otra venta.
    .nada = Así son los envíos
    .nada-why = Ana se queda sin solución. Una opción la trae de vuelta.
    .enojo = ¿Entonces quién responde?
    .corrijo = Tiene razón, perdón. Vamos a arreglarlo
    .corrijo-why = Corregir a tiempo también da confianza.
    .bloqueo = Dejo de contestarle
    .bloqueo-why = Ella lo contará a otras. Hablar arregla más.
    .vuelve = Gracias. Quiero otra para mi hermana.
    .perdona = Está bien, espero el arreglo.
    .se-aleja = Ana ya no compró más.

esta-semana = Esta semana voy a…
    .lugar = Escoger un lugar público para entregar
    .regla = Escribir mi regla: primero el pago
    .caja = Juntar cajas y bolsas para cuidar los envíos
