foco-amarillo = Tomó la foto de noche, con foco amarillo. ¿Qué hace?
    .de-dia = La tomo de día, junto a la ventana
    .de-dia-why = Así se ve el color verdadero.
    .mas-focos = Prendo más focos
    .mas-focos-why = La luz amarilla cambia el color de su tejido.
    .filtro = Le pongo un filtro
    .filtro-why = El filtro también cambia el color. La clienta espera el de la foto.
