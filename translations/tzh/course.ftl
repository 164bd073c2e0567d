inicio = Nail a'tel
    .about = Te tekla, ma xaxi'.
iniciativa = Jun awo'tan, jajchan
    .about = Ya xk'opojat lek, ya atsaj, ya xjajchat.
redes = Chonel ta internet
    .about = Ya awak' ta ilel, ya xtojat, ya atikun.
seguridad = Lek stuuntesel selular
    .about = Ojtikina te lo'layel, kanantaya abaj.
