title = Foto que vende
goal = Tomar una foto clara y honesta de su pieza.

foto-habla = Por el teléfono nadie puede tocar su tejido. La foto habla por usted: debe verse clara, con su color verdadero y su tamaño.

# She already took a photo at night.
foco-amarillo = Tomó la foto de noche, con foco amarillo. ¿Qué hace?
    .mas-focos = Prendo más focos
    .mas-focos-why = La luz amarilla cambia el color de su tejido.
    .de-dia = La tomo de día, junto a la ventana
    .de-dia-why = Así se ve el color verdadero.
    .filtro = Le pongo un filtro
    .filtro-why = El filtro también cambia el color. La clienta espera el de la foto.

fondo = Detrás de la blusa se ven trastes. ¿Cómo pone el fondo?
    .liso = De un solo color
    .liso-why = Así los ojos van a su pieza.
    .limpio = Limpio y sin cosas
    .limpio-why = Un fondo limpio muestra su cuidado.
    .trastes = Con los trastes, como está
    .trastes-why = Los trastes distraen. Que miren la pieza.

que-muestra = Cada foto muestra algo. ¿Qué muestra cada una?
    .entera = La pieza entera
    .forma = Su forma
    .entera-why = De lejos se ve cómo es toda la pieza.
    .de-cerca = La pieza de cerca
    .punto = El punto del tejido
    .de-cerca-why = De cerca se ve su trabajo.
    .con-mano = La pieza con su mano
    .tamano = Su tamaño
    .con-mano-why = La mano ayuda a imaginar qué tan grande es.

subir-color = Con un filtro el rojo se ve más fuerte. ¿Lo deja así?
    .yes-why = La pieza llega distinta de la foto, y la clienta reclama.
    .no-why = El color real evita reclamos.
    .espera-real = La clienta espera el color de la foto
    .espera-real-why = Si llega igual, vuelve a comprar.
    .tarda = Poner el filtro tarda mucho
    .tarda-why = No es por el tiempo: es para que la foto diga la verdad.

revisa-foto = Revise su foto antes de publicar. ¿Qué conviene corregir?
    .from = Su foto del camino de mesa
    .luz = Luz de la ventana
    .luz-why = La luz de día está bien.
    .borrosa = La orilla se ve borrosa
    .borrosa-why = Tome otra y espere a que se vea clara.
    .mesa = Hay una taza sobre el tejido
    .mesa-why = Quite la taza: que se vea toda la pieza.

preparar = Va a tomar la foto. ¿Qué hace primero, y después?
    .limpiar = Limpio el lugar
    .ventana = Pongo la pieza junto a la ventana
    .tomar = Espero a que se vea clara y tomo
    .revisar = Miro cómo salió
    .why = Primero el lugar y la luz, después la foto, y al final se revisa.

# Lupita is an invented client.
clienta-foto = Lupita vio su foto y le escribe.
    .who = Lupita, clienta
    .no-veo = Hola. No veo bien el color. ¿Es rojo o naranja?
    .otra-foto = Es rojo. Le mando otra foto, de día
    .otra-foto-why = Respondió y enseñó. Lupita confía más.
    .asi-es = Es como se ve ahí
    .asi-es-why = Ella ya dijo que no se ve. Otra foto ayuda.
    .tamano = ¡Qué bonito rojo! ¿De qué tamaño es?
    .con-medida = Mide 40 por 150. Mire, junto a mi mano
    .con-medida-why = La medida y la mano quitan la duda.
    .grande = Es grande
    .grande-why = Grande puede ser muchas medidas. El número ayuda.
    .duda = Mmm, no sé. Así no me animo.
    .de-dia-ahora = Perdón. Ahora le tomo una de día
    .de-dia-ahora-why = Siempre se puede mejorar la foto.
    .no-contesto = Dejo de contestar
    .no-contesto-why = El silencio cierra la venta. Una foto la abre.
    .compra = Perfecto, lo quiero.
    .compra-luego = Ahora sí se ve. Lo aparto.
    .lo-piensa = Mejor lo mido en mi mesa y le aviso.
    .se-va = Lupita compró en otro lado.

esta-semana = Esta semana voy a…
    .una-foto = Tomar una foto de día, junto a la ventana
    .una-medida = Tomar una foto que muestre el tamaño
    .preguntar = Preguntar a una clienta si la foto se ve clara
