/** Google's own names of its categories in this language, in the order of `CATEGORIES`; an empty line has none of its own. */
export const NAMES = `Productos para mascotas y animales
Animales vivos
Productos para mascotas
Productos para pájaros
Accesorios de jaulas para pájaros
Jaulas y baños para pájaros
Bebederos y comederos de jaulas para pájaros
Pies y jaulas para pájaros
Comida para pájaros
Zonas de juegos y gimnasios para pájaros
Escaleras y juguetes colgantes para pájaros
Juguetes para pájaros
Premios para pájaros
Productos para gatos
Ropa para gatos
Camas para gatos
Comida para gatos


Mobiliario para gatos
Accesorios de muebles para gatos
Arena higiénica para gatos
Forros para cajones de gatos
Alfombrillas para cajones de gatos
Cajones de arena higiénica para gatos
Juguetes para gatos
Premios para gatos
Productos para perros
Ropa para perros
Camas para perros
Fundas de pañal y cambiadores para perros
Pañales para perros
Comida para perros


Casetas para perros
Accesorios para casetas y cercados para perros
Casetas y cercados para perros
Juguetes para perros
Cintas de caminar para perros
Premios para perros
Productos para peces
Sistemas de tuberías para lagos artificiales y acuarios
Difusores y bombas de aire para acuarios
Productos de limpieza de acuarios
Decoración de acuarios
Filtros para acuarios
Redes para acuarios
Sustratos y arena para acuarios
Iluminación para acuarios
Rebosaderos para acuarios
Soportes para acuarios
Controladores de temperatura de acuarios
Tratamientos del agua de acuarios
Acuarios
Fertilizantes para plantas acuáticas
Comederos para peces
Alimento para peces
Equipos para el ejercicio de mascotas
Perchas para ropa de mascotas
Accesorios de cama para mascotas
Cascabeles y colgantes para mascotas
Dispositivos biométricos para mascotas
Medidores de glucosa para mascotas
Podómetros para mascotas
Termómetros para mascotas
Alfombrillas para comederos
Soportes de platos para mascotas
Cuencos, comederos, y bebederos para mascotas
Accesorios para trasportines y jaulas
Transportines y cajas para mascotas
Arneses y collares para mascotas
Sistemas de contención para mascotas
Accesorios de exterior para mascotas
Puertas para animales domésticos
Lubricantes y gotas oftálmicas para mascotas
Kits de primeros auxilios y emergencias para mascotas
Control de pulgas y garrapatas en mascotas
Contenedores de comida para mascotas
Palas de comida para mascotas
Productos de higiene para mascotas
Peines y cepillos para mascotas
Espráis desodorantes y colonias para mascotas
Cortapelos para mascotas
Secadores de pelo para mascotas
Esmalte de uñas para mascotas
Herramientas de manicura para mascotas
Champús y acondicionadores para mascotas
Toallitas para mascotas
Accesorios de mantas eléctricas para mascotas
Almohadillas calefactoras para mascotas
Placas identificativas para mascotas
Extensiones para correas de mascotas
Correas para mascotas
Collares isabelinos para mascotas
Cintas y vendajes para mascotas
Medicamentos para mascotas
Bozales para mascotas
Cuidado dental para mascotas
Parque de juegos para mascotas
Escalones y rampas para mascotas
Cochecitos para mascotas
Protector solar para mascotas
Kits de adiestramiento para mascotas
Dispensadores de premios y contadores para adiestrar mascotas
Protectores de empapadores para mascotas
Empapadores para mascotas
Soluciones y espráis de adiestramiento para mascotas
Suplementos y vitaminas para mascotas
Contenedores y dispensadores de bolsas de excrementos
Bolsas de basura para mascotas
Herramientas y sistemas de desecho de excrementos
Productos para reptiles y anfibios
Alimento para reptiles y anfibios
Accesorios para terrarios de reptiles y anfibios
Iluminación y calefacción de terrarios para reptiles y anfibios
Terrarios para reptiles y anfibios
Sustratos para reptiles y anfibios
Productos para animales pequeños
Artículos para camas de animales pequeños
Alimento para animales pequeños
Accesorios para habitáculos para animales pequeños
Jaulas y habitáculos para animales pequeños
Golosinas para animales pequeños
Barreras para mascotas para vehículos
Ropa y accesorios
Prendas de vestir
Ropa deportiva
Pantalones de fútbol americano
Ropa de ciclismo
Petos de ciclismo
Maillots de ciclismo
Pantalones de ciclismo
Maillots para ciclismo
Mallas de ciclismo
Pantalones de boxeo
Vestidos, faldas y trajes de baile
Ropa de caza
Trajes de camuflaje
Chalecos de caza y pesca
Pantalones tácticos y de caza
Pantalones cortos de artes marciales
Ropa de protección para motocicletas
Chaquetas de moto
Pantalones para ir en moto
Trajes de moto
Ropa para paintball
Ropa de bebés y niños pequeños
Pantalones para bebés y niños pequeños
Cubrepañales
Vestidos para bebés y niñas pequeñas
Ropa de abrigo para bebés y niños pequeños
Conjuntos de ropa para bebés y niños pequeños
Pijamas y saquitos para bebés
Calcetines para bebés y niños pequeños
Bañadores para bebés y niños pequeños
Camisetas para bebés y niños pequeños
Bodys para bebés
Ropa interior para niños pequeños
Vestidos
Ropa de una pieza
Monos de pantalón corto y largo
Leotardos y unitardos
Pantalones de peto
Ropa de abrigo
Cazadoras
Chaquetas y abrigos
Pantalones impermeables
Trajes impermeables
Pantalones y trajes para nieve
Chalecos
Conjuntos de ropa
Pantalones
Camisas y tops
Pantalones cortos
Faldas



Faldas pantalón
Ropa para dormir y para estar en casa
Ropa cómoda
Camisones
Pijamas
Albornoces
Trajes
Trajes de pantalón
Trajes de falda
Esmóquines
Trajes de baño
Trajes ceremoniales y tradicionales

Pantalones hakama
Indumentaria japonesa negra formal
Prendas para llevar sobre kimono









Ropa para ceremonias religiosas
Vestidos para bautizos y comuniones
Saris
Pantalones de cuero tradicionales

Ropa interior y calcetines
Accesorios para sujetadores
Protectores de hombro para sujetadores
Extensores y tirantes para sujetadores
Realzadores del busto
Cubrepezones
Sujetadores
Medias
Suspensorios
Lencería
Accesorios de lencería
Ligueros
Ligas
Ropa interior térmica
Enaguas y pololos
Fajas reductoras
Calcetines
Camisetas interiores
Calzoncillos
Braguitas
Uniformes
Monos y pantalones de trabajo
Monos de vuelo
Uniformes de servicio de comida
Gorros de chef
Chaquetas de chef
Pantalones de chef
Uniformes militares
Uniformes de colegio
Uniformes de seguridad
Uniformes deportivos
Uniformes de fútbol americano
Uniformes de béisbol
Uniformes de baloncesto
Uniformes de animadoras
Uniformes de cricket
Uniformes de hockey
Uniformes de artes marciales
Uniformes de arbitraje
Equipaciones de fútbol
Uniformes de sóftbol
Uniformes de lucha libre
Batas blancas
Vestidos de novia y para el cortejo nupcial
Vestidos para el cortejo nupcial
Vestidos de novia
Complementos
Calientabrazos
Accesorios para ropa de bebés y niños pequeños
Cinturones para bebés y niños pequeños
Manoplas y guantes para bebés y niños pequeños
Gorros para bebés y niños pequeños
Ropa protectora para bebés
Pasamontañas
Pañuelos y pañoletas


Hebillas
Cinturones
Accesorios de novia
Velos de novia
Cubrebotones
Ballenas para cuellos
Gemelos
Abanicos decorativos
Orejeras
Guantes y mitones
Accesorios para el pelo
Rellenos para moños y para dar volumen al pelo
Peines
Extensiones de cabello
Horquillas para moños
Redecillas para el pelo
Horquillas, pinzas y clips para el pelo



Guirnaldas para el pelo
Diademas y cintas
Gomas del pelo

Accesorios para pelucas
Gorros para pelucas
Cola y cinta adhesiva para pelucas
Pelucas
Manguitos
Pañuelos de bolsillo
Sombreros
Accesorios para la cabeza
Tocados
Tocados para mujeres
Turbantes
Calientapiernas
Collar de flores
Fajas de embarazo y cinturones de maternidad
Cuellos polares
Corbatas y pajaritas
Chapas
Bandas
Bufandas y chales


Gafas de sol
Tirantes
Alfileres de corbata
Accesorios de ropa tradicional



Calcetines tabi
Pulseras de goma y muñequeras sudadera
Disfraces y accesorios
Accesorios para disfraces
Calvas
Juegos de accesorios para disfraces
Capas para disfraces
Guantes para disfraces
Sombreros para disfraces
Efectos especiales para disfraces
Imitaciones de productos de tabaco
Joyas falsas
Zapatos para disfraces
Vestuario
Máscaras
Accesorios para bolsos y billeteras
Fundas para talonarios
Llaveros
Cintas
Cadenas de bolsillo
Bolsos, billeteras y estuches
Colgadores para pases e insignias
Estuches para tarjetas de visita
Bolsos
Billeteras y clips para billetes
Joyería
Tobilleras
Joyas para piercings
Pulseras
Broches y alfileres
Colgantes y dijes
Pendientes
Conjuntos de joyas
Collares
Anillos
Accesorios para reloj
Correas de reloj
Pegatinas y calcomanías para relojes
Cuerdas para relojes
Relojes de pulsera y de bolsillo
Accesorios para zapatos
Forros para botas
Polainas
Fundas para zapatos
Cordones de zapatos
Espuelas
Calzado
Arte y ocio
Entradas para eventos
Hobbies y artes creativas
Manualidades
Kits de manualidades
Kits para fabricar velas
Kits de dibujo y pintura
Kits de reparación de telas
Kits para la elaboración de incienso
Kits para fabricar joyas
Kits para mosaicos
Kits de bordado
Kits para fabricar sellos y álbumes de recortes
Kits de artesanía con juguetes
Materiales para manualidades
Papel para manualidades
Papel para álbum de recortes y cartulina


Cartulinas
Papel de aluminio para manualidades
Papel para dibujo y pintura
Papel para origami
Papeles de transferencia
Papel vitela
Remaches y cierres
Botones y automáticos
Hebillas y ganchos
Ojales
Cierres de velcro
Tiradores para cremalleras
Cremalleras
Pintura, tinta y esmalte
Pintura para manualidades
Fijadores
Tinta artística
Esmaltes para cerámica y porcelana
Tintes artesanales
Almohadillas para sellos
Medios de pintura
Bases y formas
Espuma y poliestireno extrusionado para artesanía
Formas y tallas en madera
Formas de papel maché
Marcos y coronas florales
Imanes y pegatinas para manualidades
Pegamento de oficina y para manualidades
Imanes artesanales
Cinta decorativa
Cinta floral
Cinta de tela fundible
Fibras para manualidades
Cordones para joyería y cuentas
Hilos para bordar
Fibra sin hilar
Lanas
Alambre para manualidades
Limpiapipas
Alambre de floristería
alambre para joyería y bisutería
Recortes y adornos
Parches de tela y apliques
Cuentas y abalorios
Yoyós y diábolos
Vinilos decorativos
Elástico
Plumaje
Piezas de base para joyería
Piedras sueltas
Piedras preciosas de imitación
Cintas y recortes
Lentejuelas y purpurina
Etiquetas para coser
Polvo para gofrado
Material de relleno y acolchado
Guata y relleno
Bolitas de relleno
Relleno para cojines
Cuero y vinilo
Materiales de cerámica y alfarería
Arcilla y pasta para modelar


Mezclas para papel maché
Gasa de yeso
Engobes
Cera virgen para velas
Tejidos
Lienzos para manualidades
Telas para bordados
Lienzos para pintar
Lienzo de plástico
Telas
Interfaces
Tejido imprimible
Portamechas
Mechas
Accesorios para herramientas de manualidades
Hojas de cúter para manualidades
Fundas y maletines para máquinas de coser
Mesas de extensión para máquinas de coser
Pies para máquinas de coser
Piezas de repuesto para máquinas de coser
Accesorios para rueca
Placas de texto
Herramientas para manualidades
Esterillas para ahormar
Hilos para ahormar
Herramientas para mezclar colores
Espátulas para pintura
Paletas
Herramientas de gofrado y recorte
Tijeras de oficina y para manualidades
Cortadores y estampadores para manualidades
Cúteres
Hendidoras y plegadoras de papel
Herramientas de calor para gofrado
Bolígrafos y stylus para gofrado
Cortador de costuras
Cortadores de hilo
Herramientas de decoración
Herramientas para marcar y medir
Pinceles
Rodillo para tinta
Sellos decorativos
Compases
escurridores para serigrafía
Máquinas de estarcido
Plantillas y tintes
marcadores y contadores de puntos
Medidores y reglas para artes textiles
Herramientas para quemar madera
Alfombrillas de corte
Maniquíes de costura
Almohadillas y esterillas para enfurtido
Marcos, aros y tensores
Pistolas de cola
Cajas de luz decorativas
Agujas y agujas curvas
Ganchillos
Agujas de coser
Agujas de tejer
Ganchos para tapicería
Agujas para máquinas de coser
Imperdibles
Alfileres
Máquinas textiles
Máquinas y agujas para enfurtido
Telares a mano
Telares mecánicos
Máquinas de coser
Ruecas
Dedales y protectores de mano para coser


Herramientas para hilar y tejer
Cepillos y cardas para fibras
Husos de mano
Enhebradores de agujas
Guías para hilo y lana
Carretes de hilo y lana
Bobinadoras de hilo y lana
Peine de tejer
Lanzadera para tejer
Organización de materiales de manualidades
Organizadores de agujas, alfileres y agujas curvas
Kits textiles y de costura
Organizadores de hilos y ovillos
Moldes y patrones para manualidades
Patrones para cuentas
Moldes para artesanía
Moldes para enfurtido
Patrones de costura
Patrones
Coleccionables
Autógrafos
Monedas y divisas


Cromos coleccionables
Armas coleccionables
Armas de coleccionismo
Cuchillos coleccionables
Espadas coleccionables
Peanas y vitrinas para espadas
Sellos postales
Rocas y fósiles
Accesorios para modelos a escala
Maquetas a escala
Sellos
Coleccionables deportivos
Objetos deportivos firmados
Objetos de fútbol americano firmados
Objetos automovilísticos firmados
Objetos de béisbol y sóftbol firmados
Objetos de baloncesto firmados
Objetos de boxeo firmados
Objetos de hockey firmados
Objetos futbolísticos firmados
Objetos deportivos de tenis firmados
Accesorios para aficionados a los deportes
Accesorios para aficionados al fútbol americano
Accesorios para aficionados al automovilismo
Accesorios para aficionados al béisbol y al sóftbol
Accesorios para aficionados al baloncesto
Accesorios para aficionados al hockey
Accesorios para aficionados af fútbol
Accesorios para aficionados al tenis
Publicidad retro
Productos para elaborar cerveza y vino en casa
Cereales y malta para la elaboración de cerveza
Botellas sin usar
Kits para elaborar cerveza y vino en casa
Producción de vino
Juegos malabares
Trucos de magia
Modelismo
Modelismo espacial
Accesorios para trenes en miniatura
Trenes en miniatura y juegos de trenes
Kits para modelismo
Accesorios para instrumentos musicales y de orquesta
Accesorios para instrumentos de metal
Limpieza y cuidado de instrumentos de metal
Kits de mantenimiento de instrumentos de metal
Productos de limpieza y desinfectantes para instrumentos de metal
Herramientas para limpiar instrumentos de metal
Protectores para instrumentos de metal
Lubricantes para instrumentos de metal
Gamuzas para instrumentos de metal
Fundas y estuches para instrumentos de metal
Boquillas para instrumentos de metal
Sordinas para instrumentos de metal
Piezas de repuesto de instrumentos de metal
Soportes y correas para instrumentos de metal
Batutas
Sintonizadores electrónicos
Metrónomos
Banquetas y taburetes
Liras de soporte y atriles
Accesorios para atriles de música
Bolsas para atriles de música
Luces para atriles de música
Pinzas para partituras
Atriles para partituras
Accesorios para amplificadores de instrumentos musicales
Muebles para amplificadores de instrumentos musicales
Fundas para amplificadores de instrumentos musicales
Pedales para amplificadores de instrumentos musicales
Diales para amplificadores de instrumentos musicales
Soportes para amplificadores de instrumentos musicales
Tubos para amplificadores de instrumentos musicales
Amplificadores para instrumentos
Accesorios para teclados
Bolsas y fundas para teclados
Soportes para teclados
Pedales de sostenido
Accesorios para percusión
Estuches para platillos y tambores
Sordinas para platillos y tambores
Parches para tambores
Llaves de afinación para tambores
Soportes y taburetes para baterías
Mazas para bombo
Elementos de montaje para baterías
Pedales para baterías
Accesorios para baquetas y escobillas
Bolsas y soportes para baquetas y escobillas
Baquetas y escobillas
Módulos para baterías electrónicas
Accesorios para percusión de mano
Bolsas y fundas para percusión de mano
Pies y soportes para percusión de mano
Mazos de percusión
Soportes para percusión
Accesorios para instrumentos de cuerda
Accesorios para guitarra
Pastillas para guitarra acústica
Cejillas
Pastillas para guitarra eléctrica
Fundas y estuches de guitarra
Piezas y equipamiento para guitarras
Humidificadores de guitarra
Púas de guitarra
Slides para guitarra
Soportes para guitarra
Cintas para guitarra
Manivela para apretar cuerdas de guitarra
Cuerdas de guitarra
Calibradores para guitarras
Accesorios para instrumentos de cuerda de orquesta
Estuches para arcos de instrumentos de cuerda
Arcos para instrumentos de cuerda de orquesta
Estuches para instrumentos de cuerda de orquesta
Piezas y equipamiento para instrumentos de cuerda de orquesta
Sordinas para instrumentos de cuerda de orquesta
Pastillas para instrumentos de cuerda de orquesta
Soportes para instrumentos de cuerda de orquesta
Cuerdas para instrumentos de cuerda de orquesta
Limpieza y cuidado de instrumentos de cuerda
Resina para arcos
Gamuzas para instrumentos de cuerda
Cera para instrumentos de cuerda
Accesorios para instrumentos de viento-madera
Accesorios para fagot
Limpieza y cuidado del fagot
Escobillas para fagot
Fundas y estuches para fagot
Piezas para fagot
Tudeles para fagot
Piezas pequeñas para fagot
Cañas para fagot
Soportes para fagot
Soportes y arneses para fagot.
Accesorios para clarinete
Limpieza y cuidado del clarinete
Kits de mantenimiento para clarinete
Escobillones para clarinete
Escobillas para clarinete
Fundas y estuches para clarinete
Abrazaderas y boquilleros para clarinete
Piezas para clarinete
Barriletes para clarinete
Campanas para clarinete
Boquillas para clarinete
Piezas pequeñas para clarinete
Soportes y clavijas para clarinete
Cañas para clarinete
Soportes y cordones para clarinete
Accesorios para flauta
Limpieza y cuidado de la flauta
Kits de mantenimiento para flautas
Escobillas para flautas
Limpiadores para flautas
Fundas y estuches para flauta
Piezas para flauta
Cabezas para flautas
Piezas pequeñas para flautas
Soportes y clavijas para flauta
Accesorios para armónica
Estuches para armónicas
Soportes para armónica
Accesorios para oboe
Limpieza y cuidado del oboe
Kits de mantenimiento para oboe
Escobillas para oboe
Fundas y estuches para oboe
Piezas para oboe
Piezas pequeñas para oboe
Soportes y clavijas para oboe
Cañas para oboe
Soportes y cordones para oboe
Accesorios para flauta dulce
Limpieza y cuidado de flauta dulce
Estuches para flauta dulce
Piezas para flauta dulce
Accesorios para saxofón
Limpieza y cuidado del saxofón
Kits de mantenimiento para saxofón
Escobillones para saxofón
Escobillas para saxofón
Fundas y estuches para saxofón
Abrazaderas y cubreboquillas para saxofón
Piezas para saxofón
Boquillas para saxofón
Cuellos para saxofón
Piezas pequeñas para saxofón
Soportes y clavijas para saxofón
Cañas para saxofón
Soportes y cordones para saxofón
Grasa de corcho para instrumentos de viento-madera
Gamuzas para instrumentos de viento-madera
Guardacañas para instrumentos de viento-madera
Navajas para cañas de instrumentos de viento-madera
Instrumentos musicales
Acordeones y concertinas
Gaitas
Instrumentos de metal
Trompas alto y barítono
Eufonios
Trompas

Trompetas y cornetas

Instrumentos musicales electrónicos
Muestreadores de sonido
Controladores MIDI
Teclados musicales
Sintetizadores de sonido
Instrumentos de percusión
Bombos
Platillos
Baterías
Baterías electrónicas
Glockenspiels y xilófonos

Percusión de mano
Claves y castañuelas
Platillos de dedos y manos
Campanillas y campanas chinas
Tambores de mano

Cajones

Tambores de marco
Tambores de copa

Tambores parlantes
Cajas chinas
Cencerros
Güiros y matracas
Shakers
Triángulos
Panderetas

Platos hi-hat
Pads de práctica
Cajas claras
Tambores tom-tom

Instrumentos de cuerda
Violonchelos
Guitarras
Arpas
Contrabajos

Violines
Instrumentos de viento madera
Fagots
Clarinetes
Flautas
Flautas de plástico
Armónicas
Arpas de boca
Melódicas
Flautas de una mano
Oboes

Flautas dulces
Saxofones
Flautas irlandesas
Silbatos de tren
Fiestas y celebraciones
Regalos
Pasadores para corpiños y ojales
Agujas para ojal y corpiños
Flores recién cortadas
Cheques regalo
Envoltorios para regalos
Bolsas de regalo
Cajas de regalo
Etiquetas para regalos
Papel de seda
Papel de regalo
Tarjetas de felicitación y papel de carta
Productos para fiestas
Tarjetas de consejos
Kits de globos
Globos
Pancartas
Velas de cumpleaños
Lazos para sillas
Decoraciones para cócteles
Confeti
Pompones decorativos
Juegos para beber

Mesas de beer pong
Pajitas y agitadores
Sellos, lacres y pegatinas
Programas de eventos
Petardos y fuegos artificiales
Decoraciones hinchables para fiestas
Invitaciones
Matasuegras y petardos
Artículos para fiestas
Recordatorios de boda
Juegos para fiestas
Sombreros para fiestas
Cortinillas y guirnaldas
Kits para fiestas

Soportes de tarjetas de colocación de invitados
Tarjetas de ubicación
Tarjetas de confirmación
Bengalas
Cajas y soportes para ocasiones especiales
Aerosoles de serpentinas
Efectos especiales
Bolas de discoteca
Máquinas de humo
Controladores de efectos especiales
Soportes para iluminación de efectos especiales
Efectos de iluminación
Trofeos y premios





Bebés y niños pequeños
Baño de bebés
Bañeras y asientos de baño para bebés
Viseras de ducha
Conjuntos de regalo para bebés
Salud del bebé
Kits de salud y aseo del bebé
Aspiradores nasales
Clips y fundas para chupetes
Toallitas para chupetes
Chupetes y mordedores
Protección para el bebé
Accesorios para puertas de seguridad
Puertas para niños y mascotas
Interfonos para bebés
Correas y arneses de seguridad para bebés
Protectores y cierres de seguridad
Barandillas de seguridad
Juguetes y actividades para bebés
Juegos para aprender el abecedario
Juguetes de actividades para bebés
Mecedoras y sillas para bebés
Saltadores y columpios para bebés
Accesorios móviles para bebés
Móviles para bebés
Mordedores para bebés
Andadores y centros de entretenimiento para bebés
Alfombras de actividades y gimnasios


Parques para bebés
Juguetes para arrastrar
Sonajeros
Bloques y juegos de clasificación
Transporte de bebés
Sillas de coche
Mochilas portabebés
Cochecitos de bebé
Accesorios para el transporte de bebés
Accesorios de sillas de coche para bebés y niños
Accesorios para cargadores de bebés
Accesorios de carritos para bebés
Mantas y sacos para el transporte de bebés
Fundas para tronas y carros de la compra
Pañales y cuidado del bebé
Dispensadores y calentadores de toallitas para bebés
Toallitas infantiles
Cambiadores y protectores para cambiadores
Cambiadores para bebés
Kits de pañales
Forros para pañales
Organizadores de pañales
Accesorios para contenedores de pañales
Contenedores de pañales
Tratamientos para la dermatitis
Bolsas para pañales usados
Pañales
Lactancia y alimentación
Comida para bebés y niños
Papillas
Bebidas para bebés
Comida para bebés
Fórmula infantil
Aperitivos para bebés
Bebidas y batidos nutritivos para niños pequeños
Tetinas y fundas para biberones


Biberones
Temporizadores para los cuidados del bebé
Baberos
Esterilizadores y calentadores de biberones
Contenedores de leche materna
Accesorios para sacaleches
Sacaleches
Baberos para eructos
Delantales de lactancia
Protectores y almohadillas de lactancia
Fundas para almohadillas de lactancia
Almohadas de lactancia
Vasitos para bebés
Control de esfínteres
Adaptadores de inodoro
Kits para el control de esfínteres
Sacos y mantas para bebés


Economía e industria
Publicidad y márketing
Folletos
Mostradores para ferias
Expositores para ferias
Agricultura
Cría de animales
Incubadoras de huevos
Alimentación de ganado





Comederos y bebederos de ganado
Cabestros para ganado
Componentes de control de automatización
Controladores lógicos programables
Variadores de velocidad ajustable y de frecuencia variable
Construcción
Agrimensura
Conos y balizas de tráfico
Odontología
Cemento dental
Utensilios dentales
Vasos dappen
Espejos dentales
Juegos de utensilios dentales
Copas de pulido
Cabezales de pulido
Pasta de pulido
Cine y televisión
Finanzas y seguros
Lingotes
Restauración
Cajas para pasteles
Barreños
Portacuentas
Recipientes para comida rápida
Tapas desechables
Material de servir desechable
Bandejas de servir desechables
Vajilla desechable
Cuencos desechables
Vasos desechables
Cubertería desechable
Platos desechables
Cestas para servir comida
Carritos de comida
Lavadoras y secadoras de alimentos
Máquinas de perritos calientes
Depósitos de hielo
Calentadores de platos
Pantalla protectora para barra
Recipientes de comida para llevar
Planchas inclinables
Máquinas expendedoras
Ingeniería forestal e industria maderera
Peluquería y cosmética
Capas y fundas cubrecuello para peluquería
Sillas de pedicura
Sillas de peluquería
Maquinaria pesada
Astilladoras
Hostelería y hospedaje
Almacenamiento industrial
Armarios industriales
Estanterías industriales
Contenedores para transporte
Particiones, cierres y puertas de tela metálica
Accesorios para almacenaje industrial
Carretones y caddies de mantenimiento
Mantenimiento del orden público
Sujeciones mecánicas
Detectores de metal
Fabricación
Manipulación de materiales
Cintas transportadoras
Izado y subida
Montacargas, grúas y trolleys
Carretillas elevadoras
Elevadores personales
Poleas
Cabrestantes
Plataformas de carga y palés
Productos médicos
Cortinas de hospital
Batas de hospital
Ropa de cama médica
Equipo médico
Desfibriladores externos automatizados
Cinturones de traslado
Martillo de reflejos y diapasones
Camillas médicas con y sin ruedas
Otoscopios y oftalmoscopios
Grúas ortopédicas
Estetoscopios
Accesorios para monitores de constantes vitales
Monitores de constantes vitales
Mobiliario médico
Mesas quiroprácticas
Camillas y sillas para reconocimiento
Camas para hospitales y asistencia en el hogar
Armarios médicos
Carros médicos
Carros de emergencias
Carros y portasueros
Mesas quirúrgicas
Instrumentos médicos
Fórceps médicos
Cuchillas de bisturí
Bisturís
Suturas y agujas quirúrgicas
Material médico
Guantes desechables
Dediles
Agujas y jeringas médicas



Accesorios para ostomía
Bajalenguas
Equipos para la docencia médica
Maniquís para formación ante situaciones médicas y de emergencia
Gorros quirúrgicos
Uniformes hospitalarios
Batas quirúrgicas
Minería y explotación de canteras
Piercings y tatuajes
Instrumentos para piercings
Agujas para piercings
Instrumentos para tatuajes
Camuflajes de tatuajes
Tintas para tatuajes
Máquinas para tatuajes
Agujas para tatuajes
Venta al por menor
Percheros
Maniquís
Piezas de maniquíes
Administración de dinero
Detectores de billetes
Accesorios para terminales de PdS y cajas registradoras
Cajas registradoras
Terminales para tarjetas de crédito
Capturadores de firma
Terminales de PdS y cajas registradoras


Contadores de billetes y monedas
Cambistas
Bolsas de dinero
Envoltorios de monedas de papel y fajas para billetes
Bolsas de plástico y papel
Etiquetadoras de precios
Mostradores
Atrezo y modelos para escaparates de tiendas
Ciencia y laboratorio
Productos bioquímicos
Kits de disección
Productos químicos de laboratorio
Equipo de laboratorio

Centrifugadoras
Máquinas de hielo seco
Máquinas de liofilización
Licuadoras para laboratorio
Congeladores de laboratorio
Embudos de laboratorio
Placas para calentar de laboratorio
Hornos de laboratorio
Accesorios para microscopios
Cámaras para microscopios
Adaptadores y oculares para microscopios
Objetivos para microscopios
Bombillas de repuesto para microscopios
Portaobjetos para microscopios
Microscopios
Microtomos
Accesorios para espectrómetros
Espectrómetros
Muestras de laboratorio
Productos de laboratorio
Vasos de laboratorio
Probetas
Matraces de laboratorio
Placas de Petri
Pipetas
Soportes tubos de ensayo
Tubos de ensayo
Pizetas
Avisos
Carteles de horarios laborales
Rótulos digitales
Señales eléctricas
Señales LED
Señales de neón
Señales de emergencia y salida
Señales de identificación de instalaciones
Carteles de abierto y cerrado
Señales de estacionamiento y vados
Señales de normas
Señales de venta y rebajas
Señales de carretera y tráfico
Señales de advertencia y protección
Señales de seguridad
Señales para acera y patio
Equipo de protección para el trabajo
Chalecos antibalas
Accesorios para máscaras antigás y respiradores
Cascos
Trajes contra materiales peligrosos
Delantales de protección
Gafas de sol protectoras
Máscaras protectoras
Máscaras antipolvo
Mascarillas de bombero
Respiradores y mascarillas de gas
Mascarillas médicas
Guantes de seguridad
Rodilleras de seguridad
Caretas de soldar
Arneses de seguridad en el trabajo
Anclajes de seguridad laboral
Cámaras y ópticas
Accesorios ópticos y de cámara
Cables de repuesto para cámaras y ópticas
Objetivos para cámaras y videocámaras
Objetivos para cámaras
Objetivos para cámaras de vigilancia
Objetivos para cámaras de vídeo
Accesorios para objetivos de cámaras
Adaptadores de filtros y objetivos
Bolsas para objetivos
Tapas de objetivos
Convertidores de lentes
Filtros del objetivo
Parasoles
Accesorios y piezas para cámaras
Conjuntos de accesorios para cámaras
Bolsas y fundas para cámaras
Paneles y tapas de repuesto para cuerpos de cámaras
Respaldos digitales para cámaras
Película fotográfica
Accesorios para el flash de cámaras
Flashes de la cámara
Dispositivos para el enfoque de cámaras
Engranajes para cámaras
Agarres para cámaras
Sensores de imágenes para cámaras
Unidades de zoom para objetivos de cámaras
Controles remotos para cámaras
Botones y perillas de repuesto para cámaras
Pantallas y visores de repuesto para cámaras
Silenciadores y carcasas insonorizadas para cámaras
Estabilizadores y soportes para cámaras
Correas para cámaras
Accesorios para visores y parasoles para cámaras
Soportes de flash
Monitores para cámaras
Accesorios para cámaras de vigilancia
Accesorios para carcasas de cámaras subacuáticas
Carcasas para cámaras subacuáticas
Luces de cámara de vídeo
Accesorios para lentes ópticas
Accesorios para prismáticos y monoculares
Maletines y bolsos para lentes ópticas
Accesorios para sistemas telemétricos
Accesorios para catalejos
Accesorios para telescopios
Accesorios ópticos térmicos
Accesorios para visores y mirillas de armas
Accesorios para trípodes y monopiés
Fundas para trípodes y monopiés
Cabezales para trípodes y monopiés
Monturas y anillos para trípodes
Manivelas para trípodes
Varillas para trípodes
Trípodes y monopiés
Cámaras
Boroscopios
Cámaras digitales
Cámaras de fotos desechables
Cámaras de cine
Cámaras de vigilancia
Cámaras trampa
Cámaras de vídeo
Cámaras web
Productos ópticos
Prismáticos
Monoculares
Sistemas telemétricos
Visores
Telescopios de observación
Telescopios
Miras y visores para armas
Fotografía
Cuarto oscuro
Equipo de revelado y procesamiento
Mesa de reproducción
Pilas para revelado
Carretes y tanques para revelado
Secadores, pilas y bandejas de revelado
Material y equipo de retoques
Equipo de ampliación
Marginadores
Temporizadores del cuarto oscuro
Herramientas de enfoque
Analizadores fotográficos
Ampliadoras fotográficas
Productos químicos para fotografía
Papel fotográfico
Luces de seguridad
Iluminación y estudio
Accesorios para fotómetros
Fotómetros
Fondos
Accesorios para flash e iluminación de estudio
Controles de iluminación
Difusores para flash
Reflectores de flash
Filtros y gobos de iluminación
Cajas de luz
Flashes e iluminaciones de estudio
Accesorios para soportes y plataformas de estudio
Montajes de estudio
Accesorios de exposición de fotografías
Almacenamiento de diapositivas y negativos
Electrónica
Artículos para videojuegos
Juegos arcade de baloncesto
Accesorios para máquinas de pinball
Máquinas de pinball
Máquinas de skee ball
Accesorios para muebles de videojuegos
Muebles de videojuegos de arcade

Accesorios de audio
Accesorios para receptores de vídeo y audio
Accesorios para auriculares
Almohadillas para auriculares y gomas para auriculares de tapón
Accesorios del sistema de karaoke
Chips de canciones
Accesorios para reproductores MP3
Juegos de accesorios para teléfonos móviles y reproductores de MP3
Fundas para reproductores MP3
Accesorios para micrófonos
Soportes para micrófonos
Accesorios para radios por satélite
Accesorios para altavoces
Estuches, carcasas y fundas para altavoces
Kits y componentes para altavoces
Bolsas para soportes de altavoces
Soportes para altavoces
Transductores táctiles
Accesorios para platos de tocadiscos
Equipo de sonido
Receptores de audio y vídeo
Amplificadores de sonido
Amplificadores de auriculares
Amplificadores estéreo
Mesas de mezclas
Transmisores de audio
Transmisores Bluetooth
Transmisores FM
Canales de grabación
Cajas directas
Auriculares


Micrófonos
Procesadores de señales
Filtros crossover
Pedales de efectos
Ecualizadores
Sistemas de gestión de megafonía
Preamplificadores de micrófono
Compresores y puertas de ruido
Preamplificadores de sonido
Altavoces
Equipos de grabación en estudio
Reproducción y grabación de sonido
Equipos estéreo portátiles
Reproductores y grabadoras de CD
Reproductores y grabadoras de casetes
Sistemas de cine en casa
Gramolas
Sistemas de karaokes
Reproductores MP3
Reproductores y grabadoras de MiniDisc
Grabadoras de varias pistas

Reproductores y grabadoras de bobina abierta
Sistemas estéreo
Gramófonos y tocadiscos
Grabadoras de voz
Megáfonos
DJ y audio especializado
Reproductores de CD para DJ
Sistemas DJ
Megafonía
Equipos para escenario
Transmisores inalámbricos
Componentes y placas de circuitos
Accesorios para placas de circuito
Descodificadores y codificadores de circuitos
Prototipos de circuitos
Placas de pruebas
Filtros electrónicos
Elementos pasivos de circuitos
Condensadores
Osciladores electrónicos
Inductores
Resistencias
Tarjetas de circuito impreso
Placas de circuitos para cámaras
Placas de circuitos para ordenadores
Placas inversoras para ordenadores
Placas de circuitos para discos duros
Placas madre
Placa de desarrollo
Placas de circuitos para aparatos de ejercicio
Placas de circuitos para electrodomésticos
Placas de circuitos para piscinas y spa
Placas de circuitos para máquinas impresoras, fotocopiadoras y fax
Placas de circuitos para escáneres
Placas de circuitos para televisores
Semiconductores
Diodos
Chips y circuitos integrados
Microcontroladores
Transistores
Comunicación
Contestadores automáticos
Identificadores de llamada
Accesorios para sistemas de comunicación por radio
Comunicación por radio
Equipos de radioaficionados
Escáneres de radio
Radios de dos vías
Accesorios de intercomunicadores
Intercomunicadores
Buscapersonas
Telefonía
Teléfonos para conferencias
Teléfonos fijos
Teléfonos inalámbricos
Accesorios para móviles
Accesorios para cámaras de teléfonos móviles
Fundas para móviles
Correas y adornos para móviles
Tarjetas SIM y de prepago para teléfonos móviles


Piezas de repuesto para teléfonos móviles
Soportes de teléfonos móviles para coches
Herramientas para extraer tarjetas SIM
Teléfonos móviles



Teléfonos por satélite
Accesorios de telefonía
Tarjetas de teléfono
Videoconferencias
Componentes
Acelerómetros
Convertidores
Conversores de audio
Convertidores de barrido
Conectores de componentes eléctricos
Moduladores
Duplicadores
Ordenadores
Ordenadores tipo Barebone
Servidores informáticos
Ordenadores de sobremesa
Dispositivos portátiles
Recopiladores de datos
Libros electrónicos
PDA
Kioscos interactivos
Ordenadores portátiles
Gafas inteligentes
Tablets
Clientes livianos y delgados


Mesas táctiles
Accesorios electrónicos
Adaptadores
Adaptadores de audio y vídeo
Adaptadores de tarjetas de memoria
Adaptadores USB
Accesorios para antenas
Escuadras y soportes para antenas
Rotadores de antenas
LNB para satélite
Antenas
Divisores y conmutadores de audio y vídeo
Divisores y conmutadores DVI
Divisores y conmutadores HDMI
Divisores y conmutadores VGA
Soportes multimedia vírgenes
Cableado
Grapas para cables
Pistolas para tensar y cortar bridas sujeta-cables
Bandejas portacables
Paneles de parcheo
Marcadores de identificación para hilos y cables
Revestimientos para cables
Bridas sujetacables

Cables de audio y vídeo
Cables para conmutador KVM
Cableado de red
Cables de almacenamiento y transmisión de datos
Cables de alimentación
Cables de teléfono
Accesorios informáticos
Sets de accesorios para ordenadores
Fundas para ordenadores
Bases y elevadores para ordenadores
Accesorios para dispositivos portátiles
Accesorios para lectores de libros electrónicos
Estuches para lectores de libros electrónicos
Accesorios para PDA
Fundas para PDA
Reposamuñecas para teclado y ratón
Plataformas y bandejas para teclados
Estaciones de conexión para portátiles
Alfombrillas de ratón
Almohadillas y recambios de lápiz óptico
Lápices ópticos
Soportes para tablets
Componentes para ordenadores
Chasis para servidores blade
Carcasas y protectores metálicos para torres de ordenador
Fuentes de alimentación para ordenadores
CPU
Carcasas de ordenadores
Paquetes básicos
Piezas de refrigeración del sistema para ordenadores
Cajas de ordenadores y servidores
Piezas para lectores de libros electrónicos
Pantallas de repuesto para lectores de libros electrónicos
Tarjetas de expansión para ordenadores
Tarjetas de audio
Adaptadores y tarjetas de interfaz de red
Placas hija
Adaptadores y tarjetas sintonizadoras de televisión
Tarjetas de vídeo
Accesorios para dispositivos de entrada
Soportes para lectores de códigos de barras
Accesorios para mandos de videojuegos
Cubiertas y teclas para teclados
Accesorios para ratones y ratones de bola
Dispositivos de entrada
Lectores de códigos de barras
Bolígrafos digitales
Lectores de tarjetas electrónicas
Lectores de huellas digitales
Controladores de juegos





Dispositivos de entrada para el control por gestos
Tabletas gráficas
Conmutadores KVM
Teclados
Lectores de tarjetas de memoria
Ratones y trackballs
Teclados numéricos
Paneles táctiles
Repuestos para portátiles
Bisagras para portátiles
Carcasas de portátiles
Cables de repuesto para portátiles
Teclados de repuesto para portátiles
Pantallas de repuesto para portátiles
Altavoces de repuesto para portátiles
Digitalizadores para pantallas de portátiles
Dispositivos de almacenamiento
Duplicadoras de disco
Torres duplicadoras CD/DVD
Duplicadoras de disco duro
Duplicadoras de unidades USB
Disqueteras
Accesorios para discos duros
Maletines para discos duros
Bases de conexión de discos duros
Soportes y carcasas para discos duros
Matrices de disco duro
Discos duros
Sistemas de almacenamiento de red
Unidades de disco óptico
Unidades de cintas magnéticas
Memorias USB
Piezas de repuesto para tablets
Embellecedores y carcasas para tablets
Altavoces de repuesto para tablets
Digitalizadores de pantalla y pantallas para tablets
Concentradores USB/FireWire
Limpiadores de dispositivos electrónicos
Láminas y películas para dispositivos electrónicos
Pegatinas para dispositivos electrónicos
Protectores para teclados
Filtros de privacidad
Protectores de pantalla
Memorias
Memoria caché
Memoria flash
Tarjetas de memoria flash
Memoria RAM
Memoria de solo lectura
Memoria de vídeo
Accesorios para memorias
Fundas tarjetas memoria
Trípodes y soportes de pie sencillo para teléfonos móviles y tablets
Electricidad
Pilas y baterías
Baterías para cámaras
Baterías para teléfonos inalámbricos
Baterías para lectores de libros electrónicos
Baterías multiusos
Baterías para portátiles
Baterías para reproductores de MP3
Baterías para móviles
Baterías para PDA
Baterías para tablets
Baterías para SAI
Baterías para cámaras de vídeo
Baterías para mandos y videoconsolas
Accesorios de baterías
Controladores de carga
Portapilas
Cargadores de baterías para cámaras
Cargadores de baterías de uso general
Comprobadores de baterías de uso general
Pilas de combustible
Accesorios para cargadores y adaptadores de corriente
Cargadores y adaptadores de alimentación
Unidades de control eléctrico
Supresores de sobretensión y regletas
Cajas de electricidad
Dispositivos de protección contra sobretensiones
Adaptadores de viaje
Baterías auxiliares
Accesorios UPS
Mandos a distancia
Amplificadores de señal
Inhibidores de señales
Inhibidores de GPS
Inhibidores de telefonía móvil
Interceptores de radares
Accesorios GPS
Fundas para GPS
Soporte para GPS de vehículo
Sistemas de navegación GPS
Localizadores GPS
Electrónuca náutica
Ecosondas
Receptores náuticos de audio y vídeo
GPS y trazadores gráficos náuticos
Radar náutico
Radios náuticas
Altavoces náuticos
Redes
Puentes y enrutadores
Puentes de red
Enrutadores y puertas de enlace VoIP
Puntos de acceso inalámbrico
Enrutadores inalámbricos
Concentradores y multiplexores
Concentradores y conmutadores
Accesorios para módems
Módems
Adaptadores y tarjetas de red
Dispositivos firewall y seguridad de red
Adaptadores de Power over Ethernet
Servidores de impresión
Repetidores y transceptores
Fax, escáner, copiadora e impresora
Accesorios para impresoras 3D
Impresoras 3D
Accesorios para máquinas de fax, impresoras y fotocopiadoras
Consumibles para impresoras
Kits de tambores de impresoras
Filtros para impresoras
Kits de mantenimiento de impresoras
Cintas para impresoras
Cabezales de impresión
Cartuchos recargados de tinta y tóner
Cartuchos de tinta y tóner
Duplexores para impresora
Memoria para impresora
Soportes para impresoras
Piezas de repuesto para máquinas de fax, impresoras y fotocopiadoras
Impresoras, fotocopiadoras y faxes
Accesorios para escáner
Escáneres
Detectores de radares
Radares de velocidad
Dispositivos para el cobro de peajes
Vídeo
Monitores de ordenador
Proyectores
Proyectores multimedia
Retroproyectores
Proyectores de diapositivas
Televisión por cable y satélite
Receptores de televisión por cable
Receptores satélite
Televisores
Accesorios de vídeo
Gafas 3D
Accesorios para monitores de ordenador
Calibradores de color
Accesorios para proyectores
Cortinas para pantallas de proyección y trípodes
Soportes para pantallas de proyección
Pantallas para proyección
Soportes para proyectores
Lámparas de repuesto para proyectores
Rebobinadores
Accesorios y piezas para televisores
Soportes para monitores y televisor
Decodificadores para TV
Lámparas de repuesto para el televisor
Altavoces de repuesto para TV
Equipo de producción y hardware de edición de vídeo
Multiplexores de vídeo
Grabadores y reproductores de vídeo
Reproductores DVD y Blu-ray
Grabadores DVD
Grabadores de vídeo digitales
Reproductores multimedia domésticos y de streaming
Videograbadoras
Servidores de vídeo
Transmisores de vídeo
Accesorios para videoconsolas
Accesorios para consolas de sobremesa
Accesorios para consolas portátiles
Videoconsolas
Alimentación, bebida y tabaco
Bebidas
Bebidas alcohólicas
Cerveza
Bíteres
Cócteles preparados


Bebidas alcohólicas aromatizadas
Sidra
Licores y alcohol de alta graduación
Absenta

Ginebra
Licor
Ron
Schochu y soju




Whisky
Vino
Suero de mantequilla
Café
Ponche de huevo
Bebidas de sabores de frutas
Chocolate caliente
Zumo
Leche
Leche vegetal
Bebidas mezcladas
Gaseosa
Bebidas isotónicas y energéticas
Té e infusiones
Bebidas de vinagre
Agua






Alimentos
Panadería

Surtidos de pasteles
Panes y bollería
Barras de postres y pasteles
pastelitos para el café
Galletas


Dulce de azúcar
Cucuruchos de helado
Magdalenas
Pastelitos empaquetados
Pasteles y tartas
Tortas para tacos
Tortillas y wraps
Frutas recubiertas de chocolate y caramelizadas
Bombones y chocolatinas
Condimentos y salsas
Salsa rosa
Salsa curry
Guarniciones para postres
Frutas para guarnición
Sirope para helado
Salsa de pescado
Salsa de asado
Miel
Salsa de rábano picante
Salsa picante

Adobos y salsas
Mahonesa
Mostaza
Alcaparras y aceitunas
Salsas para pasta
Frutas y hortalizas encurtidas
Salsa para pizza
Picadillos y chutney
Aliños para ensaladas
Salsa satay
Salsa de soja
Salsas dulces y agrias
Sirope
Tahina
Salsa tártara
Salsas blancas y cremosas
Salsa Worcestershire
Ingredientes de cocina y repostería
Pepitas para pastelería
Chocolate para repostería
Sabores y extractos para repostería
Mezclas para hornear
Levadura química
Bicarbonato de sodio
Mezclas para rebozar
Salsas y pastas de judías
Pan rallado
Leche enlatada o en polvo
Kits de decoración de galletas
Aceites para cocinar
Almidón de cocina
Vino para cocinar
Jarabe de maíz
Masa
Masa para pan y pasteles
Masa para brownies y galletas
Masas para tarta
Decoraciones comestibles para pastelería

Azúcar para algodón dulce
Harina
Colorante alimentario
Glaseado
Zumo de limón y lima
Nubes
Harina para cocina y repostería
Melazas
Rellenos para tartas
Grasa y manteca de cerdo
Levaduras
Azúcar y edulcorantes
Perlas de tapioca
Pasta de tomate
Gelatina sin sabor
Vinagre
Preparados para gofres y panqueques
Levadura
Lácteos
Mantequilla y margarina
Queso
Leche para café
Queso Cottage
Nata
Crema agria
Nata montada
Yogur
Salsas y cremas para untar
Mantequilla de manzana
Quesos para untar y mojar
Queso crema


Confituras y gelatinas
Mantecas de frutos secos
Salsa picante de tomate

Crema de verduras para untar
Cestas de comida de regalo
Chucherías y postres helados
Helado y yogur helado
Cucuruchos
Polos
Frutas y verduras
Frutas en lata y en conserva
Verduras en lata y en conserva
Judías en lata
Frutas secas
Verduras deshidratadas
Judías secas
Frutas frescas y congeladas
Manzanas

Aguacates

Plátanos
Frutas del bosque
Fruto del pan
Higos chumbos
Chirimoyas
Cítricos
Pomelos

Limones

Limas
Naranjas

Cocos
Dátiles

Higos
Macedonias de frutas
Uvas
Guayabas
Homlis

Longanas
Nísperos
Lichis
Madroños
Mameys
Mangostinos
Melones

Maracuyas
Peras
Caquis
Alquequenjes
Piñas
Pitayas
Granadas
Membrillos
Rambutanes
Chicozapote
Zapotes
Guanábanas
Carambolas
Frutas con hueso
Albaricoques
Cerezas
Mangos
Melocotones y nectarinas
Pluots
Ciruelas
Anonas
Tamarindos
Verduras frescas y congeladas

Alcachofas
Espárragos
Judías
Remolachas
Borrajas
Brócoli
Coles de Bruselas
Coles
Hojas de cactus
Cardos comestibles
Zanahorias
Coliflor
Apio
Apio nabo
Maíz
Pepinos
Berenjenas
Bulbos de hinojo
Brotes de helecho
Gai choy
Gai lan
Ajo
Jengibre
Raíz de Bardana
Verduras de hoja
Rúcula
Hojas de remolacha
Bok choy
Acelgas
Achicoria
Choy sum
Col verde
Lechuga
On choy
Ensalada mixta
Espinacas
Yu choy
Raíz de rábano picante
Jícama
Colirrábano
Puerros
Raíz de loto

Setas
Ocra
Cebollas
Raíz de perejil
Chirivías
Guisantes
Pimientos
Patatas
Rábanos
Ruibarbo
Chalotas
Brotes
Calabazas y calabacines
Caña de azúcar
Tupinambo
Boniatos

Raíz de taro
Tomates
Nabos y colinabos
Combinaciones de verduras
Castaña de agua
Berro
Hierba de trigo
Ñames
Yucas
Salsas de frutas
Granos, arroz y cereales
Amaranto
Cebada
Alforfón
Cereales y muesli
Cuscús
Mijo
Avenas, sémolas y harina de avenas

Arroz
Centeno
Trigo
Carne, marisco y huevos
Huevos




Carne
Carnes en lata
Carnes frescas y congeladas
Fiambres y embutidos
Marisco
Marisco en lata
Marisco fresco y congelado
Frutos secos y semillas
Pasta y fideos
Comida preparada
Aperitivos y guarniciones
Platos preparados y entrantes
Aliños y especias
Hierbas y especias

Pimienta
Sal
Entremeses y aperitivos
Palitos de pan
Barritas de muesli y cereales


Ganchitos de queso

Galletas saladas
Picatostes
Golosinas de frutas
Cecina
Palomitas
Cortezas de cerdo

Púdines y gelatinas
Tortitas de arroz inflado
Guarniciones para ensaladas
Palitos de sésamo
Pastelitos
Pastelitos de arroz glutinoso
Frutos secos combinados
Sopas y caldos
Productos de soja, tofu y vegetarianos
Sustitutivos del queso
Sustitutivos de la carne
Seitán


Productos del tabaco
Tabaco de mascar
Cigarrillos
Puros
Tabaco de liar
Pipas de fumar
Vaporizadores y cigarrillos electrónicos


Mobiliario
Mobiliario para bebés y niños pequeños
Conjuntos de mobiliario para bebés y niños pequeños
Accesorios para moisés y cunas
Cunas y moisés
Cambiadores
Accesorios para cunas y camas para niños
Acolchados y revestimientos para cunas
Kits de conversión para cunas
Cunas y camas para niños
Accesorios para tronas y alzadores
Tronas y alzadores
Camas y accesorios
Accesorios para camas y somieres
Camas y somieres
Cabeceros y pies de cama
Somieres
Colchones
Bancos
Bancos de comedor y cocina
Bancos para recibidores y almacenamiento
Bancos de tocador
Armarios y almacenamiento
Armarios roperos
Aparadores del comedor
Vitrinas
Aparadores del dormitorio
Armarios archivadores
Centros de planchado
Armarios de cocina
Revisteros
Almacenamiento para CD y DVD
Taquillas y armarios de almacenamiento
Baúles de almacenamiento
Baúles para el ajuar
Baúles para juguetes
Tocadores
Tocadores de baño
Tocadores para dormitorios
Armarios para vino y licores
Botelleros
Carros e islas
Carros de cocina y comedor
Islas de cocina
Accesorios para sillas
Piezas de repuesto para sillas colgantes
Sillas
Sillones, sillones reclinables y sillones extensibles
Pufs
Divanes
Sillones de masaje eléctricos
Sillas de suelo
Taburetes y sillas plegables
Sillones para videojuegos
Sillas colgantes
Sillas para salón comedor y cocina
Mecedoras
Sillas poltrona
Taburetes de bar
Centros de entretenimiento y multimedia
Conjuntos de mobiliario
Muebles de baño
Conjuntos de mobiliario para dormitorios
Conjuntos de mobiliario para cocinas y comedores
Conjuntos de mobiliario para salones
Somier para futones
Fundas para futones
Futones
Mobiliario de oficina
Escritorios
Sillas de oficina
Muebles de oficina
Mesas de oficina
Mesas para arte y dibujo
Mesas de conferencias
Cubículos y mesas de trabajo
Accesorios para mobiliario de oficina
Accesorios y productos para escritorios
Accesorios para sillas de oficina
Accesorios para cubículos y mesas de trabajo
Otomanas
Mobiliario de exterior
Camas para exteriores
Conjuntos de mobiliario de exterior
Otomanas de exterior
Asientos de exterior
Bancos de exterior
Sillas de exterior
Sofás modulares de exterior
Sofás de exterior
Tumbonas
Cajas de almacenaje para exteriores
Mesas de exterior
Accesorios para mobiliario de exterior
Fundas para mobiliario de exterior
Accesorios para divisores de ambientes
Divisores de ambientes
Estanterías
Librerías y estanterías
Estantes y estanterías
Accesorios para estanterías
Estanterías de repuesto
Accesorios para sofás
Soportes para sillas y sofás
Unidades para sofás seccionales
Sofás
Accesorios para mesas
Patas para mesas
Tableros para mesas
Mesas
Mesas decorativas
Mesas de centro
Mesas auxiliares
Consolas para sofás
Mesas de actividades
Mesas plegables
Mesas de cocina y de comedor
Mesa camilla
Mesitas de noche
Mesas de juego y de póquer
Mesas para máquinas de coser
Bricolaje
Consumibles para construcción
Productos químicos
Neutralizadores de ácido
Amoníaco
Limpiadores de chimeneas
Limpiadores de hormigón y cemento
Descongelantes
Limpiadores de cercas y terrazas
Limpiadores para desagües
Espráis congelantes para circuitos eléctricos
Gas para encendedores
Limpiadores de fosas sépticas y sumideros
Pegamentos y adhesivos industriales
Cinta para bricolaje
Lubricantes
Consumibles para albañilería
Ladrillos y bloques de hormigón
Mezclas de hormigón, cemento y argamasa
Mezcla para juntas
Consumibles para pintura
Pinturas
Ligantes de pintura
Pinturas de fondo
Tintes
Barnices y acabados
Imprimador para fontanería
Capas protectoras y selladores
Soldadura y decapante
Disolventes, decapantes y diluyentes
Yeso y compuestos para tapar agujeros en la pared
Materiales de construcción
Encimeras
Artículos para puertas
Timbres
Cierrapuertas
Marcos de puertas
Escudos para cerraduras de puertas
Picaportes y manijas para puertas
Llamadores
Manijas para puertas
Topes
Cerraduras eléctricas
Puertas
Puertas de garaje
Puertas para el hogar
Pladur
Suelos y moquetas
Cristal
Pasamanos y barandillas
Trampas
Aislamiento
Madera
Molduras
Barras y mallas de refuerzo
Techo
Accesorios para canalones
Canalones
Tapajuntas de techo
Tejas y baldosas para techo
Contraventanas
Revestimiento
Paneles de insonorización y gomaespuma
Escaleras
Baldosas
Recubrimiento de paredes
Componentes de impermeabilización y burletes
Herrajes para ventanas
Manivelas para ventanas
Marcos de ventanas
Ventanas
Vallas de jardín
Accesorios para rejas y vallas
Paneles de vallas
Cercados con estacas
Postes de cerca
Ribetes y bordes para jardín
Puertas de jardín
Celosía
Barreras de seguridad






Depósitos y tanques de combustible
Accesorios de bricolaje
Soportes y travesaños
Ferretería para armarios
Escudos para cerraduras de armarios y muebles
Placas soporte para tiradores de armarios
Cierres de armarios
Puertas de armarios
Pomos y picaportes de armarios
Ruedas
Cadenas, alambre y cuerda
Cuerdas elásticas
Cadenas
Tiradores de cadena
Sogas y cuerdas metálicas
Correas de amarre
Cordel
Alambre
Espirales
Moldes para hormigón
Espigas y varillas
Rieles para cajones
Tela protectora
Filtros y pantallas
Cinta indicadora y de advertencia
Mangueras de gas
Puntas para anclaje en el suelo
Artículos de ferretería
Tacos tirafondos
Clavos
Tuercas y pernos
Remaches
Bornes de tornillo
Tornillos
Varillas roscadas
Arandelas
Bisagras
Ganchos, hebillas y cierres
Eslabones y conectores de cadenas
Bridas de sujeción
Ganchos de grúa, abrazaderas y grilletes
Hebillas para cinturones de herramientas
Mangueras de lubricación
Moldes de fundición de metal
Material de insonorización y transporte
Mangueras neumáticas
Placas de base para postes
Cilindros
Lonas impermeables
Organización y almacenamiento de herramientas
Soporte de manguera de jardín
Cinturones de trabajo y de herramientas
Bolsas para herramientas
Cajas de herramientas
Armarios para herramientas
Protectores y compartimentos para herramientas
Fundas de herramientas
Mesas de trabajo
Jabalcones y riostras
Bombas
Bombas para electrodomésticos
Bombas para piscinas, fuentes y estanques
Bombas de riego, aspersión y carga
Bombas para lodos, aguas residuales y efluentes
Bombas de agua
Sistemas de bombeo
Ventilación y calefacción
Secadores de filtros
Conductos de aire
Controles de climatización
Paneles de control
Hidrostatos
Termostatos
Tubos de ventilación y de humos
Llaves y cerrojos
Llaves vírgenes
Cubrellaves
Sistemas de admisión de tarjeta de acceso
Candados y pestillos
Fontanería
Accesorios de fontanería
Juntas y juntas tóricas
Bastidores y armazones de soporte para empotrado
Boquillas
Adaptadores de tuberías y boquillas
Tapones de tuberías
Conectores de tuberías
Bridas para fontanería
Abrazaderas de tuberías
Reguladores de fontanería
Válvulas de fontanería
Piezas y herramientas para componentes de fontanería
Accesorios de bañera
Patas y bases para bañeras
Faldones para bañeras
Grifos de bañera
Componentes de desagüe
Tapones y filtros para tuberías
Rejas para desagües
Revestimientos para desagües
Desatascadores químicos
Varillas de desagüe
Sifones de desagüe
Residuos de fontanería
Desagües
Accesorios de grifo
Aireadores para grifos
Manivelas para grifos
Placas de montaje
Artículos de ducha
Boquillas de chorro para bañeras y duchas
Duchas eléctricas y a presión
Adaptadores y brazos de ducha
Platos de ducha
Paneles de ducha
Puertas de ducha
Cabezales de ducha
Paredes y mamparas de ducha
Filtros de agua para ducha
Accesorios de lavabo
Pies de lavabo
Accesorios de baño y bidé
Válvulas de flotador y tapones
Grifos y pulverizadores para bidés
Asientos deç inodoros y bidés
Fundas para asientos de inodoros
Fundas para tapas de inodoros
Cubiertas para cisterna del inodoro
Palancas para cisterna del inodoro
Cisternas del inodoro
Accesorios de baño
Piezas para fontanería
Piezas de baño
Bañeras
Grifos
Kits y platos de ducha
Lavabos y fregaderos
Lavabos
Fregaderos
Baños y bidés
Bidés
Baños
Urinarios
Conductos de abastecimiento y mangueras
Tuberías de fontanería
Kits de reparación para fontanería
Filtración y distribución de agua
Filtros de agua en línea
Dispensadores de agua
Fuentes para beber
Enfriadores de agua
Destiladores de agua
Accesorios para filtro de agua
Cartuchos de filtro de agua
Cajas de filtro de agua
Sal para descalcificadores de agua
Descalcificadores
Niveladores de agua
Temporizadores de riego
Abastecimientos para pozos
Suministros eléctricos
Armaduras, rotores y estatores
Balastos y arranques
Escobillas de carbono
Cuadros de distribución
Conductos y carcasas
Conducto eléctrico
Tubo termorretráctil
Motores eléctricos
Escuadras y cajas de montaje eléctricas
Protectores de enchufes
Interruptores eléctricos
Interruptores de luz
Interruptores eléctricos de especialidad
Cables eléctricos
Accesorios para cables de extensión
Alargador eléctrico
Accesorios para generadores
Generadores
Kits de automatización doméstica
Rosetas
Conversores de potencia
Entradas de alimentación
Inversores de corriente
Enchufes de pared
Kits de energía solar
Paneles solares
Reguladores y transformadores de voltaje
Placas de pared
Controles y sensores eléctricos
Cubiertas protectoras y empalmes plásticos
Conectores y terminales de cables
Motores pequeños
Depósitos de almacenamiento
Accesorios para herramientas
Accesorios para granallado
Muebles para pulido
Accesorios para hachas
Mangos para hachas
Cabezas para hachas
Accesorios para cúteres
Perfiles para mordiscadoras
Accesorios para taladros y destornilladores
Brocas de taladro y cabezales de destornillador
Extensiones para brocas de taladro
Afiladores para brocas
Portabrocas
Soportes y guías para taladros
Sierras perforadoras
Accesorios para destornilladores eléctricos
Accesorios para linterna
Accesorios para rectificadoras
Muelas y puntas de rectificado
Accesorios para martillos
Accesorios para martillos neumáticos
Empuñaduras para martillos
Cabezales para martillos
Grapas industriales
Plantillas posicionadoras
Magnetizadores y desmagnetizadores
Accesorios para azadón y pico
Mangos de azadón y pico
Accesorios para sensores y herramientas de medición
Accesorios para herramientas de mediciones eléctricas
Accesorios para detectores de gas
Accesorios para pesos
Accesorios para multímetros
Palas para mezcladoras
Accesorios para herramientas de pintura
Accesorios para pintura con aerógrafo
Soluciones de limpieza para brochas
Accesorios para rodillos de pintura
Baterías para herramientas eléctricas
Cargadores para herramientas eléctricas
Accesorios para fresadora
Brocas fresadoras
Mesas fresadoras
Accesorios de lijar
Papel y esponjas de lija
Accesorios para sierras
Accesorios para sierras de cinta
Accesorios para sierras circulares de mano
Accesorios para sierras de vaivén
Accesorios para sierras ingletadoras
Accesorios para sierras de mesa
Accesorios para limadora
Fresa perfiladora
Accesorios para soldador
Soporte para soldador
Puntas para soldador
Hojas o cuchillas
Hojas de espátula y cúter
Hojas de sierra
Chavetas para herramientas
Anclajes de seguridad para herramientas
Casquillos para herramientas
Soportes para herramientas
Soportes para sierras
Herramientas de cuña
Accesorios para soldaduras
Herramientas
Máquinas para pulir
Yunques
Hachas
Ensambladoras para madera
Cinceles y escoplos
Herramientas para calafatear
Deshollinador
Compactadores
Compresores
Cepillos para suelos de cemento
Cortadores
Cortapernos
Cortavidrios
Cizalladoras y recortadoras de chapa con asidero
Tenazas
Cortatubos
Cortadoras de varilla
Cortatejas/cortadoras de azulejos
Cúters
Desbarbadores
Carretillas de carga
Taladros
Barrenas helicoidales
Taladradora de columna
Taladros eléctricos de mano
Mortajadoras
Taladros neumáticos
Guía pasacables
Linternas


Pistolas de engrase
Esmeriladoras
Empuñadura/mango
Martillos y mazos
Martillos
Martillos eléctricos
Mezcladoras de mano motorizadas
Sopletes
Pistolas de aire caliente
Taladradores y llaves de impacto
Vibradores industriales
Espejos de inspección
Escaleras y andamios
Escaleras sobre ruedas
Escaleras de mano
Andamiaje
Taburetes escaleras
Plataformas de trabajo
Tornos
Cambiadores de bombillas
Encendedores y cerillas
Cortadoras de troncos
Imanes de levantamiento
Herramientas para marcar
Herramientas de albañilería
Herramientas para ladrillos
Hormigoneras
Líneas de construcción
Llanas
Esponjas para lechada
Cortabordes
Ensambladores
Palustres
Fratasadoras
Picos y azadones
Sensores y herramientas de medida
Medidores de calidad del aire
Altímetros
Anemómetros
Barómetros
Calibradores de orificios y telescópicos
Pies de rey
Metros de distancia
Compás de puntas secas
Herramientas para mediciones eléctricas
Caudalímetros y controladores de caudal
Detectores de gas
Calibradores y micrómetros
Contadores Geiger
Higrómetros
Termómetros infrarrojos
Guías
Niveles
Niveles de burbuja
Niveles láser
Niveles ópticos
Escalas
Topómetros
Medidores de humedad
Sondas y visores
Transportadores de ángulos
Pachómetros
Reglas
Sismómetro
Sonómetros
Escuadras
Escantillones
Sensores de viga
Cinta métrica
Teodolitos
Cámaras térmicas de diagnóstico por imagen
Termopares y termopilas
Transductores
Medidores de luz ultravioleta
Medidores de vibración
Previsiones y estaciones meteorológicas
Medidores de pH
Fresadoras
Herramientas eléctricas y multifunción
Sacaclavos
Clavadoras y grapadoras
Desagües de filtros de aceite
Herramientas de pintura
Aerógrafos
Brochas de pintura
Rodillos para esquinas
Rodillos
Agitadoras de pinturas
Esponjas
Pulverizadores de pintura
Coladores de pintura
Bandejas de pintura
Herramientas de recogida
Dobladoras
Limpiadores de tuberías
Escobillas para tubos
Cepilladoras
Cepillos carpinteros
Alicates
Desatascadores
Pulidoras
Ahoyadoras
Pies de cabra
Perforadoras y punzones
Raspadores y espátulas
Escariadores
Herramientas de remachado
Pistolas de remachado
Tenazas de remachado
Rebajadoras
Lijadoras
Bloques de lija
Caballetes de aserrar
Sierras
Sierras de cinta
Sierras cortadas
Serruchos
Sierras circulares manuales
Sierras de vaivén
Sierras para baldosas y albañilería
Sierras ingletadoras
Mesas de corte
Sierras de sable
Sierras de calar
Sierras de mesa
Destornilladores
Limadoras
Sacapuntas o afiladores
Llaves para tuercas
Cautines
Giramachos
Roscas
Máquinas de roscar
Abrazaderas y tornillos
Limas para herramientas
Llaves
Espátulas
Juegos de herramientas
Juegos de herramientas manuales
Juegos combinados de herramientas eléctricas
Pistolas para soldar y herramientas para cortar por plasma
Herramientas para cables y alambres
Iluminación de trabajo
Llaves inglesas
Salud y belleza
Cuidado de la salud
Acupuntura
Modelos de acupuntura
Agujas de acupuntura
Cuñas
Accesorios para dispositivos biométricos
Accesorios para monitores de actividad
Accesorios para medidores de glucosa en sangre
Solución de control de glucosa en sangre
Tiras para prueba de glucosa en sangre
Lancetas
Accesorios para monitores de tensión arterial
Manguitos para medición de tensión arterial
Accesorios para básculas de peso corporal
Dispositivos biométricos
Monitores de actividad
Medidores de glucosa en sangre
Monitores de presión sanguínea
Analizadores de grasa corporal
Básculas de peso corporal
Alcoholímetro
Analizadores de colesterol
Tests de ovulación y monitores de fertilidad


Termómetros médicos
Monitores de escucha de latidos fetales
Pulsioxímetros
Condones
Lociones y geles de conductividad
Estuches para anticonceptivos
Primeros auxilios
Productos antisépticos y desinfectantes
Protectores para escayola y vendajes
Productos para la limpieza ocular
Botiquín de primeros auxilios
Terapias de frío y calor
Pomadas rubefacientes
Bolsas de calor
Bolsas de frío
Esparadrapos y vendas
Nutrición y actividad física
Barritas energéticas
Bebidas sustitutivas de comidas
Geles y productos masticables nutritivos
Purés de alimentos nutritivos
Suplementos para alimentación por sonda gástrica
Vitaminas y complementos
Audífonos
Productos para la incontinencia
Lámparas para terapia de iluminación
Sistemas de alarma médica
Etiquetas de identificación y joyería médica, joyería para id médica
Pruebas médicas
Kits de pruebas de alergia
Kits de pruebas para tipología sanguínea
Pruebas para la detección de drogas
Pruebas del VIH
Pruebas de embarazo
Pruebas de infección del tracto urinario
Medicinas y medicamentos
Movilidad y accesibilidad
Equipo de accesibilidad
Scooters eléctricos
Salvaescaleras
Sábanas y tablas de traslado
Sillas de ruedas
Accesorios para equipos de accesibilidad
Accesorios y muebles adaptados
Asientos y bancos para duchas
Accesorios para utensilios para andar
Utensilios para andar
Bastones para andar
Muletas
Andadores
Equipos de fisioterapia
Estimuladores musculares eléctricos
Columpios terapéuticos
Pastilleros
Cuidado respiratorio
Nebulizadores
Tanques de oxígeno
Máquinas CPAP
Máscaras CPAP
Inhaladores de vapor
Vasos para muestras
Espermicidas
Artículos de compresión para muñones
Artículos ortopédicos y de soporte
Lubricantes quirúrgicos
Limpieza y cuidado de joyas
Soluciones y pulidos para joyas
Artículos para la limpieza de joyas
Soportes para joyería
Vaporizadores para joyas
Kits de reparación de relojes
Cuidado personal
Cuidado de la espalda
Cojines de soporte lumbar y de espalda
Cosméticos
Baño y cuidado corporal
Toallitas higiénicas para adultos
Pastilla de jabón
Sales de baño y baño de burbujas
Cepillos para el baño
Esponjas de baño y lufas exfoliantes
Gel de ducha
Desinfectantes para manos
Jabón líquido para manos
Jabón de manos en polvo
Gorros para ducha
Cestas de regalo con productos de baño y cuidado corporal
Juegos de maquillaje
Productos de limpieza de objetos cosméticos
Objetos cosméticos
Objetos para maquillaje
Adhesivos y cola de párpado doble
Plantillas para cejas
Recambios para rizapestañas
Rizador de pestañas
Espejos para maquillaje
Toallitas desmaquilladoras
Accesorios para pestañas postizas
Cola para pestañas postizas
Aplicadores para pestañas postizas
Disolvente para quitar pestañas postizas
Brochas para maquillaje
Esponjas para maquillaje
Paletas y estuches de maquillaje rellenables
Objetos para uñas
Empujacutículas
Tijeras para cutículas
Separadores de manicura y pedicura
Juegos de útiles para manicura
Limas abrillantadoras
Cortaúñas
Accesorios para pulidoras de uñas
Perforadoras para uñas
Secadores de uñas
Limas de uñas y limas de esmeril
Objetos para el cuidado de la piel
Saunas faciales
Limas para pies
Artículos para aplicar lociones y protectores solares
Piedras pómez
Extractores para cuidado de la piel
Rodillos para el cuidado de la piel
Cabezales de cepillos de limpieza facial
Cepillos y sistemas de limpieza de la piel
Maquillaje
Maquillaje corporal
Purpurina para cuerpo y cabello
Base y pintura corporal
Maquillaje teatral y artístico
Maquillaje para ojos
Base fijadora para sombra de ojos
Sombra de ojos
Lápices para cejas
Perfiladores de ojos
Pestañas postizas
Tratamientos para crecimiento de pestañas y cejas
Rímel
Base fijadora de máscara
Maquillaje para cara y mejillas
Coloretes y polvos bronceadores
Polvos
Base fijadora de maquillaje
Bases de maquillaje y correctores
Resaltadores e iluminadores
Maquillaje de labios
Colores de labios y mejillas
Brillo labial
Perfilador de labios
Base fijadora para labios
Lápiz labial
Esprays fijadores de maquillaje
Tatuajes no permanentes
Cuidado de uñas
Aceites y cremas para cutículas
Uñas postizas
Pegamento para uñas
Kits y accesorios de decoración de uñas
Aerosoles y gotas de secado para esmaltes de uñas
Quitaesmaltes
Disolventes para esmaltes de uñas
Esmaltes de uñas
Perfumes y colonias
Cuidado de la piel
Tratamientos para el acné
Kits de cuidado dermatológico antiedad
Aceites corporales
Polvo corporal
Mascarillas faciales comprimidas
Productos de limpieza facial
Kits de limpieza facial
Tiras limpiaporos
Cuidado labial


Loción
Desmaquilladores
Vaselina
Máscaras y peelings para cuidado de la piel
Repelente contra insectos
Protector solar
Productos bronceadores
Autobronceador
Lociones y aceites bronceadores
Tónicos y astringentes


Antiverrugas
Bolas de algodón
Bastoncillos de algodón
Desodorantes y antitranspirantes


Cuidado de los oídos
Velas de oído
Gotas para los oídos
Secadores para los oídos
Productos de higiene para los oídos
Jeringas para los oídos
Kits para la eliminación de cerumen
Dispensadores de tapones para los oídos
Tapones para los oídos
Enemas
Productos sanitarios femeninos
Desodorante femenino
Cremas y duchas vaginales
Compresas y protectores femeninos
Copas menstruales
Tampones
Cuidado de los pies
Tratamiento de juanetes
Tratamiento de callos
Desodorante para pies
Plantillas
Separadores de dedos
Cuidado capilar
Kits de cuidado capilar
Coloración
Decolorantes para pelo teñido
Accesorios para teñir el cabello
Productos para ocultar la pérdida capilar
Tratamientos contra la caída del cabello
Rizadores y alisadores de pelo
Tijeras del pelo
Vaporizadores para el cabello y gorros térmicos
Espumas, lacas y geles de peinado
Accesorios para útiles de peluquería
Pinzas y horquillas para rulos
Accesorios para secadores
Accesorios para planchas de pelo
Útiles de peluquería
Peines y cepillos
Tenacillas
Rulos
Secadores
Planchas de pelo
Artículos para el pelo
Champú y acondicionador



Masaje y relajación
Rascaespaldas
Almohadas para ojos
Sillones de masaje
Aceites para masaje
Calentadores de piedras de masaje
Piedras de masaje
Mesas de masaje
Masajeadores



Cuidado bucal
Espray para el aliento
Hilo dental
Férulas dentales
Cabezales de recambio para irrigadores dentales
Irrigadores dentales
Adhesivos para dentadura
Limpiadores de dentaduras postizas
Kits de reparación de dentaduras
Dentaduras postizas
Estimuladores de encías
Enjuagues bucales
Fundas para ortodoncias
Aplicador de hilo dental eléctrico
Blanqueadores dentales
Limpiadores linguales
Accesorios para cepillos de dientes
Fundas para cepillos de dientes
Cabezales de repuesto para cepillos de dientes
Desinfectantes para cepillos de dientes
Cepillos de dientes
Pasta de dientes
Dispensadores y exprimidores de pasta de dientes
Palillos de dientes
Lubricantes íntimos
Afeitado y arreglo personal
Loción para después de afeitarse
Decolorante para pelo corporal y facial
Accesorios para afeitadoras eléctricas
Máquinas de afeitar eléctricas
Accesorios para recortadores y cortadores de pelo
Recortadores y cortadores de pelo
Depilación
Productos depilatorios
Aparatos para la depilación por electrólisis
Depiladoras
Calentadores de cera para depilación
Aparatos de depilación láser e IPL
Kits y suministros de cera
Afeitadoras y cuchillas
Boles y tazas de afeitado
Brochas de afeitar
Crema de afeitar
Kits de afeitado
Lápiz estíptico
Ayudas para conciliar el sueño
Antifaces para dormir
Ayudas para ronquidos y apnea de sueño
Almohadas de viaje
Máquinas de ruido blanco
Tiendas para bronceado en espray
Camas bronceadoras
Pinzas
Cuidado visual
Cuidado de las lentes de contacto
Kits de mantenimiento para lentes de contacto
Estuches para lentes de contacto
Solución para lentes de contacto
Lentes de contacto
Colirios y lubricantes oculares
Lentes para gafas
Gafas
Accesorios para gafas
Fundas y soportes para gafas
Soluciones de limpieza para lentes de gafas

Cintas y cadenas para gafas
Lentes para gafas de sol
Casa y jardín
Accesorios para el baño
Bandejas de bañera
Alfombras y esterillas de baño
Almohadas de baño
Monturas para accesorios de baño
Juegos de accesorios de baño
Cajas para pañuelos
Accesorios para secadores de manos
Secadores de manos
Botiquines
Colgadores para el baño
Asideros de seguridad
Argollas de la cortina de ducha
Cortinas de ducha
Barras de ducha
Dispensadores de jabón y loción
Jaboneras
Cabezales de repuesto para escobillas de baño
Escobillas de baño y escobilleros
Portarrollos
Vasos para cepillos de dientes
Toalleros
Seguridad empresarial y del hogar
Cámaras de vigilancia ocultas
Sistemas de alarmas para el hogar
Sensores de movimiento
Espejos de vigilancia y seguridad
Alumbrado de seguridad
Cámaras y monitores de seguridad
Accesorios para cajas de seguridad
Cajas fuertes
Sensores de sistemas de seguridad
Decoración
Rótulos para casas
Flora artificial
Alimentos artificiales
Obras de arte
Tapicería decorativa
Carteles, copias y arte visual
Figuras, esculturas y estatuas
Almohadas lumbares
Cestas
Accesorios de comederos para pájaros
Comederos para fauna silvestre
Comederos para pájaros
Comederos para mariposas
Comederos para ardillas
Accesorios de casas para pájaros
Jaulas para pájaros y animales
Refugios para murciélagos
Pajareras
Refugios para mariposas
Pilas para pájaros
Sujetalibros
Recortables de cartón
Cojines para sillas y sofás
Piezas de reloj
Relojes
Despertadores
Relojes de escritorio y estantería
Relojes de pie
Relojes de pared
Percheros para sombreros y abrigos
Campanas decorativas
Botellas decorativas
Boles decorativos
Jarrones decorativos
Placas decorativas
Platos decorativos
Bandejas decorativas
Felpudos
Atrapasueños
Flores secas
Ecosferas
Figuritas
Pináculos
Accesorios para banderas y mangas de viento
Luces para mástiles de banderas y mangas de viento
Kits y herramientas para montar conos de viento y banderas
Mástiles de banderas y mangas de viento
Banderas y mangas de viento
Velas sin llama
Fuentes y estanques
Accesorios para estanques y fuentes
Fuentes y cascadas
Estanques
Piedras de jardín y caminos de piedras
Medidores para niños
Adornos de pared
Accesorios de fragancias para el hogar
Calentadores de velas y aceite
Candelabros
Apagavelas
Portainciensos
Fragancias para el hogar
Ambientadores
Velas
Aceites aromáticos
Incienso
Popurrí
Figuras de cera
Relojes de arena
Números y letras para casas
Adornos para césped y esculturas para jardín
Ranuras de correo
Accesorios para buzones
Cubiertas para buzones
Armarios de buzones
Banderas para buzones
Postes para buzones
Puertas de recambio para buzones
Buzones de correo
Espejos
Cajas de música
Servilleteros
Letreros originales
Cojines para otomanas
Marcos para fotos
Huchas
Cadenas de lluvia
Pluviómetros
Imanes para el frigorífico
Alfombras
Decoraciones festivas y estacionales
Calendarios de Adviento
Cubrepié del árbol de Navidad
Soportes para árboles de Navidad
Kits de decoración de huevos de Pascua
Arreglos ornamentales festivos
Ganchos para adornos festivos
Adornos festivos
Colgadores para calcetines navideños
Calcetines navideños
Muñecas tradicionales japonesas
Portales
Accesorios y conjuntos de aldeas en miniatura
Marcos tipo caja
Fundas
Bolas de nieve
Atrapasoles
Relojes de sol
Cojines
Baúles
Rellenos para jarrones y decoraciones para mesas
Floreros
Papel pintado
Veletas y decoración de tejados
Carillones de viento
Molinillos de viento
Imanes para ventanas
Accesorios de elementos decorativos para ventanas
Anillas para cortinas y visillos
Barras para cortinas y visillos
Borlas y alzapaños
Piezas de repuesto para cortinas y persianas
Tratamientos de la ventana
Cortinas y visillos
Vitrales
Persianas y estores
Láminas para ventana
Mosquiteras para ventanas
Cenefas y cornisas
Globos terráqueos
Coronas y guirnaldas
Preparación en caso de emergencias
Alarmas para terremotos
Mantas de emergencia
Kits de comida para emergencias
Kits y herramientas de emergencia
Fijaciones para muebles
Accesorios para hornos de leña y chimeneas
Fuelles
Rejillas para chimeneas y estufas de leña
Morillos para chimeneas
Reflectores para chimeneas
Pantallas para chimeneas
Herramientas para chimeneas
Leña y combustible
Bases de suelo para hornos de leña y chimeneas
Accesorios para bolsas y soportes de leña
Bolsas y soportes de leña
Ventiladores para chimeneas de leña
Chimeneas
Protección contra inundaciones, gases e incendios
Paneles de control de alarmas antincendios
Alarmas contra incendios
Armarios y cajas para extintores
Extintores
Aspersores contra incendios
Detectores de calor
Detectores de humos y monóxido de carbono


Detectores de fugas
Accesorios para electrodomésticos
Accesorios para el aire acondicionado
Cubiertas para aire acondicionado
Filtros de aire acondicionado
Accesorios para purificadores de aire
Filtros purificadores de aire
Accesorios deshumificadores
Accesorios para ventiladores
Accesorios de limpiadores de vapor y de alfombras
Accesorios para calderas y calentadores
Accesorios para radiadores de calefacción
Reflectores para radiadores de calefacción
Accesorios para humidificadores
Filtros de humidificadores
Accesorios para electrodomésticos de lavandería
Accesorios de vaporizadores para ropa
Accesorios para plancha
Accesorios para prensas de planchado a vapor
Accesorios para lavadoras y secadoras
Accesorios para estufas de exteriores
Fundas de estufas de exteriores
Accesorios para aspiradoras
Accesorios para calentadores de agua
Varillas de ánodo
Cilindros para agua caliente
Elementos de calentador
Depósitos de expansión para calentadores de agua
Bandeja para calentador
Chimeneas para calentador
Rejillas de ventilación para calentador
Electrodomésticos
Control del clima
Sistemas de aire acondicionado
Purificadores de aire
Deshumidificadores
Calentadores de conductos
Enfriadores por evaporación
Ventiladores
Ventiladores de techo
Ventiladores de pie y de sobremesa
Atomizadores y ventiladores de mano eléctricos
Ventiladores extractores
Ventiladores de pared
Calderas
Radiadores
Humidificadores
Sistemas de vaporización exteriores
Estufas para terrazas
Calentadores de ambiente
Secadoras de suelos y alfombras
Limpiadores de vapor de alfombras y suelos




Pulidoras de suelos
Secadores de futones
Mandos a distancia para puertas de garaje
Sistemas de apertura para puertas de garaje
Electrodomésticos para cuidado de la ropa
Secadoras
Vaporizadores para ropa
Planchas y sistemas de planchado
Unidades lavadora-secadora
Prensas de vapor
Lavadoras
Aparatos de limpieza por ultrasonidos
Aspiradoras
Vaporizadores para papel pintado
Calentadores de agua
Productos del hogar
Forros para cajones y estanterías
Láminas y franjas protectoras para suelos
Protectores del suelo para mobiliario
Alfombras para suelos de garajes
Bolsas de basura
Productos de limpieza para el hogar
Mangos para escobas y fregonas
Cepillos para escobas
Escobas
Cubos o baldes
Aspiradoras manuales
Guantes de limpieza
Recambios para plumeros
Plumeros
Recogedores
Protectores para tejidos y tapizados
Productos para limpieza del hogar
Limpiadores multiusos
Productos de limpieza para alfombras
Desincrustadores y descalcificadores
Lavaplatos
Limpiadores de lavavajillas
Limpiadores de tejidos y tapizados
Productos de limpieza para parqué
Cera y productos de limpieza de muebles
Productos de limpieza para superficies y cristales


Desinfectantes domésticos
Limpiadores de hornos y parrillas
Quitamanchas y neutralizadores de olores de mascotas
Abrillantadores
Limpiadores y abrillantadores para acero inoxidable
Productos de limpieza para tazas de inodoro
Productos de limpieza para baños
Limpiadores para lavadoras
Flecos para fregonas y recambios
Fregonas
Cabezales para cepillos de limpieza y recambios
Cepillos frotadores
Toallas para talleres
Esponjas y estropajos
Limpiacristales
Productos de papel para el hogar
Pañuelos faciales
Servilletas de papel
Toallas de papel
Papel higiénico
Termómetros para la casa
Productos para lavado de ropa
Lejía
Pinzas de la ropa
Kits de limpieza en seco
Tendederos y perchas
Ambientadores para tejidos
Máquina de afeitar de tela
Suavizantes para ropa y toallitas para secadoras
Quitamanchas para tejidos
Almidón para ropa
Protectores para la ropa
Soportes para planchas
Fundas para tablas de planchar
Recambios para tablas de planchar
Tablas de planchar
Ecobolas lavadora
Cestas para ropa
Detergente para ropa
Cestas y bolsas de ropa
Rodillos antipelusas
Espráis quita-arrugas y antiestáticos
Absorbedores de humedad
Control de plagas
Matamoscas
Trampas para control de plagas
Pesticidas
Repelentes
Repelentes para animales
Repelentes de insectos para el hogar
Acolchado para alfombras
Cuidado del calzado
Descalzadores de botas
Bolsas para zapatos
Cepillos para zapatos
Kits para el cuidado del calzado
Secadores para zapatos
Calzadores
Pulidoras para calzado
Betunes y ceras para zapatos
Limpiabarros
Tintes y tratamientos para el calzado
Hormas y ensanchadores de zapatos
Alfombrillas para escalones
Organización y almacenamiento
Almacenamiento de ropa y armarios
Organizadores con cargadores
Organizadores de vestidores y perchas de barra
Galanes de noche
Perchas
Cajas para sombreros
Zapateros y organizadores de calzado
Estuches de cubiertos
Organizadores para cajones domésticos
Bolsas para almacenaje
Cestas para almacenaje
Contenedores para almacenaje
Cajones de almacenaje doméstico
Almacenamiento de fotos
Álbumes de fotos
Cajas para fotos
Perchas y estanterías
Perchas y colgadores para tablas de planchar
Paragüeros
Ganchos para uso general
Accesorios para compactadora de basura
Contenedores de residuos
Contenedores
Contenedores de residuos peligrosos
Contenedores de reciclaje
Cubos de la basura y papeleras
Accesorios para contenedores de residuos
Carritos para contenedores de residuos
Soportes para contenedores de residuos
Señales y etiquetas para contenedores de residuos
Tapaderas para contenedores de residuos
Ruedas para contenedores de residuos
Cocina y comedor
Utensilios para bares
Fuentes de absenta
Grifos y dispensadores de cerveza
Cubos de piedra para whisky y palos enfriadores de vino
Refrigeradores de bebidas
Tapones
Tapones para botellas
Soportes para posavasos
Posavasos
Juegos de utensilios para bebidas
Cocteleras y accesorios
Picadoras de hielo
Abridores
Cocteleras
Gusanillos para colar cócteles
Maza de mortero
Sacacorchos
Decantadores
Cortacápsulas
Oxigenadores de vino
Soportes para botellas de vino
Adornos para copas de vino
Utensilios para cocinar y para hornear
Utensilios para hornear
Juegos de utensilios para hornear
Bandejas para hornear galletas
Moldes para pan
Bandejas para grill
Moldes para tartas
Moldes para magdalenas
Moldes para quiche y tarta
Moldes para pizza
Piedras para pizza
Fuentes para soufflé y quesadillas
Bandejas para hornear
Accesorios para hornear
Papel y silicona para hornear
Pesos para hornear
Rejillas para fuentes de hornos
Juegos de utensilios para cocinar y para hornear
Utensilios para cocinar
Cacerolas
Batería de cocina
Sartenes para crepes
Cacerolas para baño María
Ollas de hierro
Vasijas para conservas y fermentación
Planchas
Prensas para barbacoa
Paelleras
Ollas a presión
Cacillos
Sartenes para saltear
Sartenes para freír
Ollas altas
Hervidores de agua
Tajines y römertopf

Accesorios para cocinar
Mangos para sartenes y ollas
Tapaderas para sartenes y ollas
Accesorios para ollas a presión
Cestos para cocer al vapor
Accesorios para woks
Cepillos de woks
Soportes para woks
Objetos para llevar comida y bebida
Termos dispensadores
Cantimploras
Neveras
Aislantes térmicos para bebidas
Aislantes térmicos para latas y botellas
Aislantes térmicos para tazas
Frascos
Bolsas aislantes
Bolsas y contenedores para el almuerzo
Cestas de picnic
Tapones de botellas
Termos
Botellas de agua
Bolsas para transportar vino
Recipiente para comida
Paneras
Cubos de caramelos
Botes de galletas
Tapas para tuppers
Bolsas de comida
Fiambreras
Envoltorios de comida
Papel de aluminio
Papel vegetal
Film plástico
Papel de cera
Tarros de miel
Accesorios para el almacenamiento de comida
Etiquetas para alimentos y bebidas
Dispensadores de film plástico
Absorbentes de oxígeno
Pinzas para bolsas y ataduras de alambre
Accesorios para aparatos de cocina
Accesorios de horno de pan
Accesorios para cafeteras
Calentadores para jarras de café
Jarras de café
Cesta para filtros del café
Filtros de café
Accesorios para molinillo de café
Molinillos de café
Piezas de repuesto para cafeteras y máquinas de café espresso
Filtros de agua para cafeteras
Jarras para espumar
Portafiltros
Accesorios para placas de cocción, hornos y cocinas de gas
Accesorios para máquina de algodón dulce
Accesorios para freidoras
Accesorios y piezas de lavavajillas
Accesorios para hervidores de agua
Accesorios para sartenes y woks eléctricos
Accesorios para juegos de fondue
Combustible en gel para cocinar
Tenedores para fondue
Soporte para ollas de fondue
Accesorios para deshidratadores de alimentos
Láminas para deshidratadores de alimentos
Bandejas para deshidratadores de alimentos
Accesorios para triturador de comida
Accesorios para batidoras y licuadoras
Accesorios para congeladores
Accesorios para la eliminación de basura
Accesorios para heladeras
Cuencos de heladeras para frigorífico
Accesorios para granizadoras y picadoras de hielo
Accesorios para máquinas de hielo
Accesorios para exprimidores
Accesorios para microondas
Accesorios para barbacoas
Briquetas de carbón
Chimeneas de carbón
Carros para barbacoas
Cubiertas para barbacoas
Rejillas para barbacoas
Piezas de repuesto para barbacoas exteriores
Cestas y rejillas para barbacoas
Tablas para barbacoas
Pellets y virutas de madera para ahumar
Accesorios para hacer pasta
Accesorios para máquinas de palomitas
Accesorios para fogones portátiles
Accesorios para campana de cocina
Accesorios de frigorífico
Accesorios para generadores de agua carbonatada
Accesorios para mesas de vapor
Tapas de cubetas para mesas de vapor
Cubetas para mesas de vapor
Accesorios para tostadoras
Accesorios de envasado al vacío
Bolsas de envasado al vacío
Accesorios de sartenes para gofres
Accesorios para refrigeradores de agua
Botellas para refrigeradores de agua
Accesorios para neveras de vinos
Accesorios para yogurteras
Electrodomésticos de cocina
Calentadores de bebidas
Horno de pan
Máquinas para derretir chocolate
Cafeteras
Cafeteras de filtro
Cafeteras italianas tradicionales y eléctricas
Máquinas de expreso
Cafeteras de émbolo
Cafeteras con filtro
Cafetera cona (por vacío)
Placas de cocina
Máquinas de algodón dulce
Freidoras
Cortadoras de fiambres
Lavavajillas
Planchas y parrillas eléctricas
Hervidores eléctricos
Woks y sartenes eléctricas
Juegos para fondues
Ollas de vapor para alimentos
Cocedores de huevos
Ollas de vapor
Arroceras
Ollas de cocción lenta
Ollas térmicas
Hornos de agua
Deshidratadores de comida
Molinos y trituradoras de comida
Batidoras y licuadoras
Ahumadores de comida
Calentadores de comida
Escalfadores
Lámparas para calentar comida
Recipientes para arroz
Vitrinas calientes
Congeladores
Máquinas de granizados
Trituradores de desechos
Planchas de gas
Preparadores de bebidas calientes
Placas para calentar
Heladeras
Granizadoras y picadoras de hielo
Máquinas de hielo
Exprimidores
Afiladores de cuchillos
Hornos microondas
Máquinas de hacer espuma de leche
Máquinas para hacer mochi
Barbacoas
Hornos
Máquinas para hacer pasta
Máquinas de palomitas
Cocinas de camping
Extractores
Hornillas
Frigoríficos
Asadores y hornos para asar
Máquinas para hacer leche de soja
Máquinas para leche de soja
Teteras eléctricas
Tostadores y parrillas
Hornos tostadores
Máquinas de donuts
Máquinas para hacer magdalenas
Aparatos para hacer pizza
Máquinas para hacer pizellas o ferratellas
Máquinas de pretzels
Sandwicheras
Tostadores
Máquinas para hacer quesadillas y tortillas
Gofreras
Trituradores de basura
Envasados al vacío
Dispensadores enfriadores de agua
Filtros de agua
Neveras para vino
Yogurteras
Herramientas y utensilios de cocina
Delantales
Palas de horno
Pipetas para salsas
Pinceles de cocina
Dispensadores de bebidas
Productos para la decoración de pasteles
Palas para pasteles
Aplastadores de latas
Abrelatas
Tenedores trinchantes
Acanaladores
Coladores y filtros
Dispensadores de condimentos
Moldes de galletas
Prensa para galletas
Accesorios para termómetros de cocina
Termómetros de cocina
Cronómetros de cocina
Soplete para cocinar
Parrillas de enfriamiento
Tablas de cortar
Escurreplatos
Cortapastas extensibles con ruedas
Accesorios para cuchillos eléctricos
Hojas de recambio para cuchillos eléctricos
Cuchillos eléctricos
Tamices de harina
Plantillas para comida y bebida
Tenazas para alimentos
Pinzas para mariscos
Cascanueces
Cascanueces decorativos
Dispensadores de comida
Ralladores de comida
Peladores y descorazonadores
Bolsas de cocción al vapor
Pinchos y brochetas para comida
Embudos
Prensadores de ajos
Moldes para gelatina
Bandejas cubiteras
Pistolas para cecinas
Cuchillos de cocina
Moldes de cocina
Organizadores de cocina
Organizadores de latas
Estanterías para cristalería
Organizadores de armarios de cocina
Encimeras y organizadores de bebidas
Contenedores para utensilios de cocina
Portacuchillos y bloques para cuchillos
Servilleteros y dispensadores de servilletas
Dispensadores y soportes de papel de cocina
Soportes para sartenes
Especieros
Dispensadores y soportes de pajitas
Recipientes para azucarillos
Palilleros y dispensadores de palillos
Bandejas de cubiertos y utensilios
Raspadores de cocina
Rasquetas
Espátulas de goma
Espátulas de parrilla
Tijeras de cocina
Cortadoras de cocina
Juegos de utensilios de cocina
Cucharones
Trituradores
Tazas y cucharas medidoras
Ablandadores de carne
Cuencos para mezclar
Morteros
Vinagreras
Bolsas para horno
Apartadores y guantes para horno
Moldes y sellos para pasta
Amasadores
Paños de amasar
Accesorios para cortapizzas
Cortadores de pizza
Pasapurés
Accesorios para rodillos de cocina
Fundas para rodillos de cocina
Anillos niveladores para rodillos de cocina
Rodillos de cocina
Mezcladores de aliños
Escurridores de ensalada
Cucharas para bolas
Cucharas de helados
Palas para hielo
Cucharas cortamelón
Palas para palomitas y patatas fritas
Organizadores de fregadero
Esteras antideslizantes para fregaderos
Espumaderas
Espátulas de cocina
Accesorios de molinillo para especias
Molinillos para especias
Reposacucharas
Azucareros
Esterillas para sushi
Coladores de té
Pinzas de cocina
Batidores de varillas
Cocinas y zonas de cocina prefabricadas
Utensilios de mesa
Juegos de café y té
Cafeteras y teteras
Vajilla
Cuencos
Juegos de vajilla
Platos
Cristalería
Vasos y jarras de cerveza
Tazas de café y té
Platos de café y té
Juegos de cristalería
Tazas
Vasos de chupito
Copas
Vasos
Cubiertos
Accesorios para palillos
Palillos
Juegos de cubertería
Tenedores
Cucharas
Cuchillos de mesa
Saleros y pimenteros
Utensilios de servir
Platos para mantequilla
Bandejas para tartas
Soportes para tarta
Copas para huevos
Salseras
Poncheras
Jarras y decantadores
Fuentes para servir
Bandejas
Azucareros y lecheras
Soperas
Accesorios para utensilios de servir
Soportes para poncheras
Tapas para soperas
Soportes para soperas
Pesos y pinzas para manteles
Apartadores
Jardín
Jardinería
Compostaje
Abono
Aireadores de compost
Compostadores
Control de enfermedades
Fertilizantes
Platillos y cubetas para macetas
Accesorios de jardinería
Reclinatorios, asientos y scooters de jardinería
Bolsas de jardinería
Mesas de jardinería
Accesorios para herramientas de jardinería
Mangos para herramientas de jardinería
Cabezales de herramientas para jardinería
Piezas para carretillas
Herramientas de jardín
Herramientas para plantar bulbos
Herramientas de cultivo
Horcas de jardinería
Machetes y hoces de jardinería
Paletas de jardín
Pulverizadores de jardín y césped
Rodillos para césped
Sierras de podar
Tijeras de podar
Rastrillos
Palas y picos
Esparcidores
Carretillas
Invernaderos
Herbicidas
Mallas antihierbas
Accesorios para mallas antihierbas
Ganchos y grapas para mallas antihierbas
Cinta para mallas antihierbas
Mantillo
Enrejados y soportes para plantas
Soportes para macetas
Recipientes para macetas y sembradoras
Macetas y tiestos
Barriles de lluvia
Tierra y arena


Artículos de exterior
Acessorios para toldos
Toldos
Accesorios para hamacas
Hamacas
Protectores para exterior
Esteras de playa
Mantas de picnic
Poncho de exterior
Estructuras de exteriores
Pabellones y cenadores
Accesorios para pabellones y cenadores
Kits de pantalla para toldos y cenadores
Estructuras para pabellones y cenadores
Cubiertas para pabellones y cenadores
Postes para cenadores
Pesos para cenadores
Pérgolas, arcos y enrejados de jardín
Puentes de jardín
Cobertizos, garajes y almacenes
Accesorios para sombrillas
Telas para sombrillas y toldos
Bases para sombrillas
Fundas para sombrillas
Kits para cercados de sombrillas exteriores
Luces de sombrilla para exteriores
Sombrillas
Accesorios de columpios para porche
Balancines de jardín
Maquinaria de jardinería
Motosierras
Recortadoras de césped
Cortasetos
Aireadores y sopladores de césped
Cortadoras de césped
Tractores cortacésped
Robots cortacésped
Cortadoras de césped de arrastre
Cortadoras de césped de empuje
Aspiradoras de césped
Sopladores
Cabezales para equipos motorizados para uso exterior
Juegos de equipos motorizados para uso exterior
Barredoras eléctricas
Motocultivadores
Limpiadoras a presión
Fresadoras de nieve
Tractores
Desbrozadoras
Accesorios para maquinaria de jardinería
Accesorios de motosierras
Barras de motosierras
Cadenas de motosierras
Accesorios para cortabordes
Accesorios para cortasetos
Accesorios de cortadoras de césped
Accesorios para segadoras de peine
Bolsas para cortadoras de césped
Correas de cortadoras de césped
Cuchillas de cortadoras de césped
Fundas para cortadoras de césped
Kits de mulch para cortacésped
Placas de mulch para cortacésped
Poleas de cortadoras de césped
Cámaras de aire para neumáticos de cortacéspedes
Neumáticos de cortadoras de césped
Ruedas de cortadoras de césped
Kits de rayado de césped
Barredoras de césped
Accesorios para sopladores de hojas
Tubos para sopladores de hojas
Complementos para equipos motorizados multifunción para uso exterior
Complementos para cortabordes
Complementos para sopladores de suelo y de hojas
Complementos para cortasetos
Complementos para sierras de pértiga
Complementos para arados y multicultores
Complementos para desbrozadoras
Baterías para equipos motorizados para uso exterior
Accesorios para limpiadoras a presión
Accesorios de fresadoras de nieve
Accesorios y piezas para tractores
Neumáticos para tractores
Ruedas para tractores
Accesorios para desbrozadoras
Cuchillas y cabezales para desbrozadoras
Cubiertas para cabezales de desbrozadoras
Quitanieves
Rasquetas para hielo y nieve
Palas para nieve
Sistemas de riego
Válvulas y adaptadores para mangueras de jardín
Boquillas de mangueras de jardín
Mangueras de jardín
Accesorios de aspersión
Controles de aspersión
Válvulas de aspersión
Aspersores y cabezales de aspersores
Accesorios para regaderas
Regaderas
Globos y conos de autorriego
Iluminación
Alumbrado de emergencia
Luces flotantes
Focos y reflectores
Luces empotrables de jardín
Lámparas móviles
Iluminación para senderos de jardín
Bombillas
Lámparas fluorescentes compactas
Tubos fluorescentes
Bombillas incandescentes
Bombillas con diodos led
Mangueras y guirnaldas de luces
Lámparas
Iluminación bajo muebles
Apliques de techo
Lámparas de araña
Apliques de pared
Luces nocturnas e iluminación ambiente
Iluminación para cuadros
Antorchas tiki y lámparas de aceite
Iluminación en rieles
Accesorios de iluminación en rieles
Dispositivos de iluminación en rieles
Rieles para iluminación
Accesorios de iluminación
Bases para farolas
Soportes para farolas
Pantallas para lámparas
Temporizadores para luz
Combustible para candiles
Ropa de casa
Ropa de cama
Doseles
Sábanas
Cubrecanapés
Mantas
Fundas de nórdico
Protectores para colchones
Fundas para colchones
Cubrecolchones
Esterillas para siesta
Fundas de almohada y de cojines
Almohadas
Colchas y edredones
Sets de ropa de cocina
Mantelería
Servilletas de tela
Tapetes de ganchillo
Manteles individuales
Tapetes
Faldas para mesas
Manteles
Toallas
Toallas de baño y manoplas
Toallas de playa
Paños de cocina
Sombrillas y paraguas
Plantas
Plantas acuáticas
Flores
Plantas de interior y exterior



Kits para plantar flores y plantas
Semillas


Árboles
Piscina y spa
Accesorios para piscinas y jacuzzis
Plataformas de salto
Generadores de cloro para piscinas y baños
Filtros para piscinas y jacuzzis
Kits de mantenimiento de piscinas y jacuzzis
Cepillos para piscinas
Mangueras para limpiar piscinas
Limpieza y desinfección de piscinas
Accesorios para cubiertas de piscina
Cubiertas para piscina
Kits para terrazas con piscina
Colchonetas y flotadores para piscina
Climatizadores de piscina
Escaleras y rampas de piscina
Lonas para piscinas
Filtros y coladores
Limpiafondos y aspiradores para piscinas
Juguetes para piscinas
Toboganes acuáticos para piscinas






Piscinas
Accesorios para fumadores
Ceniceros
Cajas para puros
Cortadores y perforadores de puros
Pitilleras
Soportes para cigarrillos
Accesorios para humidores
Humidores
Fundas y estuches para sombrillas
Estufas de leña
Maletas y bolsos de viaje
Mochilas
Maletines
Neceseres
Bolsos de bebé
Contenedores impermeables
Bolsas de deporte
Riñoneras
Fundas para trajes
Accesorios de equipaje
Accesorios y revestimientos para contenedores impermeables
Fundas para mochilas
Portaequipajes y soportes para maletas
Correas para equipaje
Etiquetas para equipaje
Organizadores de equipaje
Botellas y contenedores de viaje
Bolsos de viaje
Bandoleras grandes
Bolsas para compra
Maletas
Maletines neceser
Productos para adultos
Sexo
Libros eróticos
Lencería erótica
Vídeos y DVD eróticos
Alimentos y comestibles eróticos
Juegos eróticos
Revistas eróticas
Kits de baile de barra americana
Juguetes sexuales
Armas
Puños americanos
Garrotes
Cuchillos de combate
Accesorios y cuidado de armas de fuego
Munición
Estuches y fundas para munición
Fundas y maletas para armas
Limpieza de armas
Paños de limpieza para armas de fuego
Parches de limpieza de armas de fuego
Disolventes de limpieza de armas de fuego
Empuñaduras para pistolas
Fundas de pistola
Linternas para pistolas
Monturas de riel
Correas portafusiles
Productos y accesorios de recarga
Prensas de recarga de munición
Pistolas
Aerosoles de defensa personal
Nunchacos
Lanzas
Báculos y mazas
Armas eléctricas
Espadas
Estrellas ninja
Fustas y látigos
Multimedia
Libros



Planos para proyectos de carpintería y madera
DVD y vídeo



Revistas y periódicos


Música y grabaciones





Manuales de productos
Manuales de cámaras y ópticas
Manuales de electrónica
Manuales de aparatos de ejercicio y fitness
Manuales de electrodomésticos
Manuales de aparatos de cocina
Manuales de juguetes y modelos
Manuales de suministros de oficina
Manuales para equipos y herramientas eléctricos
Manuales de mantenimiento de vehículos
Partituras
Material de oficina
Accesorios para libros
Cubiertas para libros
Luces de lectura
Soportes y atriles para libros
Marcapáginas
Secafirmas y protectores de escritorio
Clasificación y organización
Libretas de direcciones
Materiales de encuadernación
Accesorios de encuadernación
Anillas de encuadernación
Separadores
Fundas protectoras
Archivadores
Lomos y canutillos de encuadernación
Encuadernadoras
Libros para tarjetas de presentación
Soportes para tarjetas de visita
Organizadores y cajas de CD/DVD
Calendarios, organizadores y agendas
Archivadores para tarjetas
Fundas para tarjetas
Cajas de caudales
Organizadores de escritorio
Cajas de archivo
Carpetas para archivos
Cubiertas para informes y carpetas


Organizadores de tarjetas de felicitación
Clasificadoras de correo
Estuches
Portafolios


Archivadores de recetas
Productos generales
Pasadores de latón
Corrector líquido, en lápiz y cinta



Gomas de borrar
Etiquetas y etiquetas adhesivas
Etiquetas de dirección
Carpetas con pestañas
Clips para etiquetas
Cinta para etiquetar
Etiquetas adhesivas de envío
Etiquetas de envío
Fundas, bolsas y películas para laminado
Masilla adhesiva
Cinta adhesiva de oficina
Clips y clips cruzados


Productos de papel
Papel perforado
Tarjetas de identificación en blanco
Tarjetas de visita
Formularios comerciales y recibos
Cheques
Papel para portada
Sobres
Tarjetas de índice
Libretas y blocs de notas
Postales
Papel para impresora y para copiadora
Rollos de papel de recibo
Artículos de escritorio
Notas adhesivas
Gomas elásticas
Grapas
Chinchetas y tachuelas
Selladoras de impulso
Escritorios portátiles
Placas de nombre
Alfombrillas para sillas y oficinas
Alfombras antifatiga
Alfombrillas para sillas
Alfombrillas para oficinas
Carritos de oficina
Carritos para equipos audiovisuales
Carritos de libros
Carritos archivadores
Carritos de correo
Carritos multiusos
Equipos para oficina
Accesorios para calculadoras
Calculadoras





Traductores y diccionarios electrónicos
Etiquetadoras
Plastificadoras
Trituradoras de papel
Máquinas franqueadoras
Relojes de fichar
Transcriptores y sistemas de dictados
Máquinas de escribir
Artículos de oficina
Timbres de recepción
Portapapeles
Abridores de cartas
Lupas
Sellos de caucho para oficina
Sacapuntas
Quitagrapas
Grapadoras
Dispensadores de celofán
Accesorios para escritura y dibujo
Recargas para rotuladores y marcadores


Recambios y tintas
Recambios para portaminas
Artículos de escritura y dibujo
Carboncillos
Tiza
Ceras
Rotuladores y marcadores


Útiles de escritura multifunción
Lápices pastel
Bolígrafos y lápices
Juegos de bolígrafo y lápiz
Lápices
Lápices artísticos
Lápices para escritura


Bolígrafos
Manipulación del papel
Protectores para dedos
Perforadoras de papel
Plegadoras de papel
Emparejadoras de papel
Pisapapeles
Protectores de escritorio
Accesorios para presentaciones
Pizarras
Paneles de exposición
Accesorios para tablones de anuncios
Ribetes para tablones de anuncios

Tablones de anuncios
Planchas de espuma
Tableros de montaje
Tableros para pósteres
Cámara de documentos
Pizarras blancas
Rotafolios
Caballetes de oficina
Punteros láser
Atriles
Transparencias
Presentadores inalámbrico
Accesorios para envíos
Cajas de mudanza y envío
Materiales de embalaje
Cinta de embalaje
Elementos religiosos y ceremoniales
Artículos para ceremonias conmemorativas
Urnas funerarias
Artículos religiosos
Rosarios
Tarjetas de oración
Altares religiosos
Velos religiosos
Cartas de tarot
Artículos para ceremonias nupciales
Alfombras nupciales
Cestas para flores
Cojines para anillos

Software informático
Software de seguridad y antivirus
Software corporativo y de productividad
Herramientas de compilación y programación
Utilidades y software de mantenimiento para ordenadores
Software de diccionario y traducción
Software educativo
Software de contabilidad
Software y datos de mapa para GPS
Software para PDA y dispositivos portátiles
Software de diseño y multimedia
Software de modelado 3D
Software de edición de animación
Software de diseño gráfico
Software de diseño de hogar e interiores
Software de edición no profesional
Software multimedia
Software de composición musical
Software de edición de sonido
Software de edición de vídeo
Software de diseño web
Software de red
Software de aplicaciones ofimáticas
Sistemas operativos
Discos de restauración
Bienes y moneda digitales
Iconos de ordenador
Fondo de pantalla
Arte digital
Plantillas de documentos
Fuentes
Fotografía y vídeo de stock
Moneda virtual
Software de videojuegos
Equipamiento deportivo
Equipamiento para atletismo
Fútbol americano
Guantes de fútbol americano
Postes de fútbol americano
Tees de fútbol americano
Equipo de protección de fútbol americano
Protección inferior de fútbol americano
Accesorios del casco de fútbol americano
Barboquejos de fútbol americano
Máscaras de fútbol americano
Almohadilla del casco de fútbol americano
Viseras del casco de fútbol americano
Cascos de fútbol americano
Protección de cuello de fútbol americano
Chalecos y camisetas con protección de costillas para fútbol americano
Hombreras de fútbol americano
Equipo de entrenamiento de fútbol americano
Muñecos y trineos de arrastre para fútbol americano
Balones de fútbol americano
Béisbol y sóftbol
Bases de béisbol y softball
Guantes para batear de béisbol y softball
Guantes de béisbol y softball
Esterillas de lanzamiento para béisbol y sóftbol
Montículos de lanzamiento para béisbol y sóftbol
Equipamiento protector para béisbol y sóftbol
Cascos de béisbol y softball
Protectores de pecho para béisbol y sóftbol
Espinilleras para béisbol y sóftbol
Equipamiento para receptores
Cascos y máscaras para receptores
Bates de béisbol
Pelotas de béisbol
Máquinas de lanzamiento de pelotas
Bates de sóftbol
Pelotas de sóftbol
Baloncesto
Piezas y accesorios para canastas de baloncesto
Tableros de baloncesto
Protectores para canastas de baloncesto
Postes para canastas de baloncesto
Redes de baloncesto
Aros de baloncesto
Canastas de baloncesto
Accesorios para entrenamiento de baloncesto
Pelotas de baloncesto
Boxeo y artes marciales
Equipo de protección para boxeo y artes marciales
Vendas para manos para boxeo y artes marciales mixtas
Protectores para brazos para boxeo y artes marciales
Protectores corporales para boxeo y artes marciales
Protectores de cabeza para boxeo y artes marciales
Guantes y manoplas de boxeo
Protectores de barbilla para artes marciales mixtas
Equipamiento de entrenamiento para boxeo y artes marciales
Mitones para boxeo y artes marciales mixtas
Muñecos para entrenamiento de lucha
Accesorios para punchings y sacos de entrenamiento
Punchings y sacos de entrenamiento
Escudos de trabajo
Piezas para rings de boxeo
Rings de boxeo
Cinturones de artes marciales
Armas de artes marciales
Equipamiento para Broomball
Animadoras
Pompones
Accesorios para árbitros
Brazaletes para capitán
Marcadores de límites para pistas y campos
Monedas y discos para sorteo de campo
Banderas para jueces de línea
Tarjetas de arbitraje
Contadores de béisbol
Sillas y plataformas para árbitros
Carteras para árbitros
Marcadores
Silbatos para árbitros
Indicadores para árbitros de béisbol

Pelotas de cricket
Accesorios de bates de críquet
Empuñaduras para bates de críquet
Bates de cricket
Conjuntos de equipamiento para críquet
Equipamiento de protección para críquet
Guantes de cricket
Cascos de cricket
Protectores de piernas para críquet
Stumps para críquet
Baile
Barras de ballet
Esgrima
Equipo de protección para esgrima
Guantes de esgrima
Chaquetillas y chaquetas eléctricas para esgrima
Máscaras de esgrima
Armas de esgrima
Hockey sobre hierba y lacrosse
Equipamiento de protección para hockey sobre hierba y lacrosse
Guantes para hockey sobre hierba y lacrosse
Cascos para hockey sobre hierba y lacrosse
Máscaras y gafas protectoras para hockey sobre hierba y lacrosse
Almohadillas de hombros para lacrosse y hockey sobre hierba
Pelotas de hockey sobre hierba
Porterías de hockey sobre hierba
Palos de hockey sobre hierba
Pelotas de lacrosse
Conjuntos de equipamiento para lacrosse
Porterías de lacrosse
Piezas para palo de lacrosse
Cuerda y malla de lacrosse
Cabezas del palo de lacrosse
Mangos del palo de lacrosse
Palos de lacrosse
Material de entrenamiento de lacrosse
Patinaje artístico y hockey
Discos y pelotas de hockey
Porterías de hockey
Equipo de protección de hockey
Coderas para hockey
Guantes de hockey
Conjuntos de equipamiento para porteros de hockey
Cascos de hockey
Pantalones de hockey
Almohadillas para piernas y protectores de barbilla para hockey
Hombreras y protectores de pecho para hockey
Cinturones y tirantes para hockey
Trineos para hockey
Mantenimiento de palos de hockey
Piezas para palos de hockey
Palas para palos de hockey
Mangos para palos de hockey
Palos de hockey
Accesorios para patines de hielo
Botas de patinaje artístico
Cuchillas para patines de hielo
Afiladores de patines de hielo
Protectores para cuchillas
Ganchos para cordones
Patines de hielo
Equipamiento para atletismo de uso general
Máscaras de entrenamiento de altitud
Coquillas para atletismo
Bolsas y carros para pelotas
Accesorios para bombines de balones
Agujas de bombines para balones
Bombines para balones
Carros y estantes de almacenamiento de colchonetas para gimnasia y ejercicio
Magnesio para escalar en polvo o esprái
Colchonetas para gimnasia
Redes y pantallas de práctica
Escaleras y vallas para agilidad y velocidad
Conos para deporte y agilidad
Megáfonos de animación
Protectores dentales para deporte
Asientos y cojines para estadios
Gimnasia
Tablas de equilibrio y barras de gimnasia
Equipo de protección para gimnasia
Calleras para gimnasia
Anillas de gimnasia
Trampolines
Caballo con arcos de gimnasia
Potros
Ráquetbol y squash
Pelotas de ráquetbol y squash
Lentes para ráquetbol y squash
Guantes para squash y ráquetbol
Raquetas de ráquetbol
Raquetas de squash

Bates para rounders
Guantes para rounders

Balones de rugby
Guantes de rugby
Postes de rugby
Equipamiento de protección para rugby
Cascos de rugby
Equipo de entrenamiento de rugby
Fútbol
Balones de fútbol
Banderines de córner
Guantes de portero de fútbol
Accesorios para porterías de fútbol
Porterías de fútbol
Equipamiento de protección para fútbol
Espinilleras de fútbol
Balonmano
Balones de balonmano
Tenis
Cestos recogepelotas
Lanzador de pelotas de tenis
Bote de pelotas de tenis
Pelotas de tenis
Redes de tenis
Accesorios para raquetas de tenis
Antivibradores de raquetas
Raqueteros
Cintas para empuñaduras de raquetas de tenis
Protectores de raquetas de tenis
Cuerdas de raquetas de tenis
Raquetas de tenis
Atletismo
Discos
Barras de salto de altura
Colchonetas de salto de altura
Jabalinas
Colchonetas de salto con pértiga
Testigos
Bolas de lanzamiento de peso
Pistolas de salida
Martillos de lanzamiento
Vallas
Tacos de salida para pista
Pértigas
Voleibol
Redes para voleibol
Equipamiento de protección para voleibol
Rodilleras para voleibol
Material de entrenamiento para voleibol
Pelotas de voleibol
Equipamiento para wallyball
Waterpolo
Balones de waterpolo
Gorros de waterpolo
Porterías de waterpolo
Lucha
Equipo de protección para lucha
Protección para la cabeza para lucha
Rodilleras para lucha
Fitness y musculación
Ruedas y rodillos para abdominales
Steps para aeróbic
Material para entrenar el equilibrio

Accesorios de máquinas de cardio
Accesorios para máquinas elípticas
Accesorios para bicicletas de ejercicio
Accesorios para máquinas de remo
Accesorios para steppers
Accesorios para cintas de caminar
Máquinas de cardio
Bicicletas elípticas
Bicicletas estáticas
Máquinas de remo
Steps


Cintas para correr
Cuerdas de salto
Balones de gimnasia
Bandas para ejercicios
Bancos de ejercicio
Esteras para equipos de gimnasia
Máquinas y equipos de ejercicio
Cuñas de ejercicio
Accesorios para rodillos de espuma para estiramientos
Bolsas de almacenamiento para rodillos de espuma para estiramientos
Rodillos de espuma
Ejercitadores para manos
Sistemas y mesas de inversión
Balones para rehabilitación
Aparatos de musculación
Barras para flexiones y dominadas
Bolas de reacción
Paracaídas para velocidad y resistencia
Reflectores y luces de seguridad deportivos
Cronómetros
Sistemas de entrenamiento en suspensión
Máquinas de ejercicio con vibración
Levantamiento de pesas
Accesorios para pesas libres
Estantes de almacenamiento de pesas libres
Anillas de cierre para barras de pesas
Barras para peso libre
Peso libre
Cinturones para levantar pesas
Guantes y soportes de mano para levantar pesas
Accesorios para máquinas de levantamiento de pesas y bancos de ejercicio
Máquinas de levantamiento de pesas
Ropa con peso
Yoga y pilates
Máquinas de pilates
Bloques para yoga y pilates
Esteras para pilates y yoga
Toallas para yoga y pilates
Bolsas para esterillas de yoga
Juegos de interior
Hockey de mesa
Equipamiento para hockey de mesa
Piezas para mesas de hockey
Mesas de hockey
Billar
Triángulos para bolas de billar
Bolas de billar
Accesorios para tacos de billar
Fundas para palos de billar
Tiza para palos de billar
Taqueras
Violines y tacos de billar
Guantes de billar
Iluminación para mesas de billar
Accesorios y piezas para mesas de billar
Troneras de billar
Cepillos para mesas de billar
Telas para mesa de billar
Fundas para mesas de billar
Mesas de billar

Bolsas para bolas de bowling
Bolas de bowling
Guantes de bowling
Bolos de bowling
Muñequeras de bowling
Futbolín
Bolas de futbolín
Piezas y accesorios para mesas de futbolín
Mesas de futbolín
Mesas multijuegos
Ping pong
Pelotas de ping pong
Postes y redes de ping pong
Accesorios para paletas de ping pong
Palas de ping-pong
Accesorios para robots de ping pong
Robots de ping pong
Mesas de ping pong
Tejos de mesa
Mesa de tejo
Polvo para tejos de mesa
Discos para tejo de mesa
Dardos
Protector de pared para dianas
Piezas de los dardos
Colas para dardos
Cañas para dardos
Puntas para dardos
Dianas
Juegos de dardos
Actividades al aire libre
Deportes acuáticos y navegación deportiva
Navegación y rafting
Guantes para navegación deportiva
Accesorios para canoas
Canoas
Accesorios para kayak

Correas para palas
Palas y remos
Barcas a pedales
Botes de remo
Balsas para el descenso de rápidos
Equipamiento para deportes acuáticos y navegación deportiva
Trajes de buceo
Accesorios para chalecos salvavidas
Chalecos salvavidas
Camisetas de protección y natación
Cascos para deportes acuáticos
Partes de trajes de neopreno
Pantalones de neopreno
Capuchas, guantes y botas para trajes de neopreno
Tops de neopreno
Trajes de neopreno
Buceo y buceo con esnórquel
Compensadores de flotabilidad
Ordenadores de buceo
Conjuntos de equipamiento para buceo y esnórquel
Aletas de buceo
Gafas de buceo
Cinturones de buceo
Tijeras y cuchillos para bucear
Reguladores
Esnórqueles
Kitesurf
Fundas para tabla de kitesurf
Piezas para kitesurf
Tablas de kitesurf
Arneses para kitesurf y windsurf
Cometas de kitesurf
Surf



Correas para tablas de surf
Fundas para tablas de surf
Aletas para tablas de surf
Cera para tablas de surf
Tablas de surf
Guantes de surf
Antideslizantes para tablas de surf
Natación
Ayudas de natación para niños
Palas para manos
Tablas de natación
Pullbuoys
Cinturones de natación
Gorros de natación
Guantes de natación
Accesorios para gafas y máscaras de natación
Gafas y máscaras de natación
Pesas acuáticas
Aletas de natación
Monoaletas
Aletas de entrenamiento
Máquinas para nadar
Pinzas nasales de natación
Deportes acuáticos remolcados
Surf de rodillas
Tablas para surf de rodillas
Lanchas hinchables y botes remolcables
Guantes para deportes acuáticos de arrastre
Tablaestela
Fijaciones para tablas de kiteboard y wakeboard
Piezas de tablas de wakeboard
Tablas de tablaestela
Esquí acuático
Air chair
Fijaciones para esquí acuático
Bolsas y estuches para esquí acuático
Esquís acuáticos
Cables de remolque
Soportes de almacenaje para embarcaciones
Estantes para almacenar embarcaciones
Estantes para almacenar planchas para deportes acuáticos
Windsurf
Piezas para tablas de windsurf
Aletas para tablas de windsurf
Mástiles para tablas de windsurf
Tablas de windsurf
Velas de windsurf
Camping y senderismo
Mobiliario de camping
Accesorios para colchones hinchables y esterillas
Colchones de aire
Catres
Vajillas y utensilios de cocina para camping
Faroles y lámparas de camping
Herramientas de camping
Cuchillos de caza
Navajas y herramientas multifunción
Calientamanos químicos
Sacos de compresión
Accesorios de bastones de senderismo
Bastones de senderismo
Mosquiteras
Brújulas
Duchas y retretes portátiles
Recintos privados y duchas portátiles
Urinarios y retretes portátiles
Purificadores y filtros de agua portátiles
Fundas para saco de dormir
Sacos de dormir
Colchonetas para dormir
Accesorios para tiendas de campaña
Tiendas interiores
Protectores de suelo para tiendas de campaña
Mástiles y estacas para tiendas de campaña
Carpas para tiendas de campaña
Tiendas de campaña
Paravientos
Escalada
Aseguradores
Mosquetones para escalada
Equipos y accesorios para escalada
Guantes para escalada
Cascos de escalada
Crampones
Ascensores y descensores para escalada
Bolsos de magnesio
Colchonetas para escalada
Arneses
Dispositivos de protección de escalada
Cuerda de escalada
Mochilas para escalada
Cinta tubular
Herramientas para escalada en hielo
Tornillos para hielo
Presas de escalada
Maillones
Ciclismo
Accesorios para bicicletas
Bolsas y maletas para bicicletas
Cestas para bicicletas
Timbres y bocinas para bicicletas
Portabidones para bicicletas
Accesorios para asientos de bicicleta infantiles
Asientos para llevar niños en bicicleta
Accesorios de ordenadores para bicicleta
Ordenadores para bicicletas
Fundas para bicicletas
Guardabarros para bicicletas
Portaequipajes delanteros y traseros para bicicletas
Accesorios decorativos y puños de manillar para bicicletas
Candados para bicicletas
Espejos para bicicletas
Bombas para bicicletas
Fundas para asientos y sillines para bicicletas
Bomba para horquillas de bicicleta
Adornos para radios de bicicletas
Bases y soportes para almacenar bicicletas
Kits y parches de reparación para neumáticos de bicicletas
Clips y correas para pedales de bicicletas
Herramientas para bicicletas
Remolques para bicicletas
Entrenadores de bicicletas
Ruedas de apoyo para bicicletas
Maletas y bolsas de transporte para bicicletas
Bacas para planchas de surf para bicicletas
Kits de conversión eléctrica para bicicletas
Piezas para bicicletas
Piezas de frenos para bicicletas
Brazos de freno para bicicletas
Palancas de freno para bicicletas
Rotores de freno para bicicletas
Conjuntos de frenos para bicicletas
Fundas exteriores de cables para bicicletas
Cables para bicicletas
Piezas de cadenas para bicicletas
Soportes inferiores para bicicletas
Cassettes y piñones libres para bicicletas
Coronas para bicicletas
Cadenas para bicicletas
Bielas para bicicletas
Mecanismo de cambio para bicicletas
Pedales para bicicletas
Palancas de cambio para bicicletas
Horquillas para bicicletas
Cuadros para bicicletas
Grupos para bicicletas
Extensiones para manillares de bicicleta
Manillares para bicicletas
Piezas de dirección para bicicletas
Cojinetes de dirección para bicicletas
Espaciadores de dirección para bicicletas
Direcciones para bicicletas
Patas para bicicletas
Sillines para bicicletas
Tijas del tubo regulable del sillín para bicicletas
Tubos regulables de sillín para bicicletas
Piezas pequeñas para bicicleta
Tubos del manillar para bicicletas
Adaptadores para válvulas de neumáticos de bicicletas
Capuchones para válvulas de neumáticos de bicicletas
Válvulas para neumáticos de bicicletas
Neumáticos para bicicletas
Cámaras para bicicletas
Piezas de ruedas para bicicletas
Reposapiés para bicicletas
Repuestos para bicicletas
Concentradores para bicicletas
Fondos de llanta para bicicletas
Radios para bicicletas
Ejes y sujeciones rápidas para bicicletas
Conectores para ruedas de bicicletas
Llantas de rueda para bicicletas
Ruedas para bicicletas
Bicicletas
Accesorios y complementos de ciclismo
Accesorios de calapiés para bicicletas
Tornillos de calapiés para bicicletas
Cubiertas de calapiés para bicicletas
Cuñas y calzas de calapiés para bicicletas
Calas para bicicleta
Guantes de ciclismo
Accesorios y repuestos para cascos de bicicleta
Cascos de ciclismo
Protecciones acolchadas para bicicletas
Sobrecalzado de ciclismo
Accesorios para triciclos
Triciclos
Accesorios para monociclos
Monociclos
Equitación
Cuidado de caballos
Mantas y capas para caballos
Botas y vendas para protección de caballos
Pienso para caballos
Máscaras antimoscas para caballos
Acicalamiento de caballos
Cortapelos para caballos
Peines, cepillos y guantes para acicalar caballos
Golosinas para caballos
Vitaminas y suplementos para caballos
Antihelmínticos para caballos
Arreos para caballos
Bocados para caballos
Cabezadas
Cinchas
Cabestros para caballos
Arneses para caballos
Cuerdas para caballos
Riendas
Monturas
Estribos
Accesorios para riendas de caballos
Cajas para riendas de caballos
Accesorios para sillas de montar
Bolsas y alforjas para sillas de montar
Cubiertas y fundas para sillines
Almohadillas y mantillas para sillas de montar
Soportes para sillas de montar
Equipo y accesorios para equitación
Guantes de equitación
Cascos de equitación
Fustas
Pantalones de equitación
Pesca
Avisadores de picada
Vadeadores para caza y para pesca
Contenedores de carnada para pesca
Garfios de pesca
Sacanzuelos
Sedales y emerillones de pesca
Redes de pesca
Accesorios para carretes de pesca
Bolsas y estuches para carretes de pesca
Lubricantes para carretes de pesca
Bobinas de recambio para carretes de pesca
Carretes de pesca
Accesorios para cañas de pescar
Bolsas y estuches para cañas de pescar
Contenedores de almacenamiento para cañas de pescar
Cañas de pescar
Arpones
Artes de pesca
Cebos de pesca
Flotadores de pesca
Anzuelos de pesca
Plomos de pesca
Mosquetones
Trampas de pesca
Materiales para el atado de moscas
Cuentas para pescar
Hilos de pesca
Cebos vivos
Cajas y bolsas de avíos

Herramientas para chuletas
Juegos de accesorios de golf
Accesorios para bolsas de golf
Carritos para bolsas de golf
Fundas para bolsas de golf
Bolsas de golf
Marcadores para bolas de golf
Bolas de golf
Accesorios y piezas para palos de golf
Puños de palos de golf
Protectores de palos de golf para cabezas
Varillas de palos de golf
Palos de golf
Banderas de golf
Guantes de golf
Tees de golf
Toallas de golf
Material de aprendizaje de golf
Ala delta y paracaidismo
Monos de salto
Ala delta
Paracaídas
Caza y tiro
Tiro con arco
Brazaleras de tiro con arco
Guantes y disparadores para tiro con arco
Dianas de tiro con arco
Accesorios y piezas para flechas
Remeras para flechas
Culatines para flechas
Puntas de caza y campo
Flechas y dardos
Accesorios para arcos y ballestas
Arcos y ballestas
Arcos compuestos
Ballestas
Arcos largos y recurvos
Carcajes
Tiro al plato
Máquina de tiro al plato
Platos para tiro al plato
Equipamiento de protección para caza y tiro
Guantes de caza y tiro
Chaquetas de caza y tiro
Caza
Trampas para animales
Audífonos para cazadores
Pantallas y puestos de caza
Equipo para perro de caza
Puestos para árboles
Comederos para animales de caza
Atrayente para animales
Bloqueadores de olores y aromas atrayentes
Reclamos sonoros para caza y fauna
Señuelos para caza y fauna
Cebo, alimento y minerales para animales silvestres
Paintball y airsoft

Accesorios y piezas para pistolas de airsoft
Baterías para pistolas de airsoft
Pistolas de airsoft
Bolas de airsoft
Equipamiento de protección para paintball y airsoft
Guantes para paintball y airsoft
Gafas protectoras y máscaras para paintball y airsoft
Almohadillas para paintball y airsoft
Chalecos para paintball y airsoft

Lanzagranadas para paintball
Granadas de paintball
Piezas y accesorios de pistolas de paintball
Botellas de CO2 para paintball
Cañones de pistola de paintball
Chasis para tanques de aire para pistolas de paintball
Tolvas de paintball
Pistolas de paintball
Arneses y portapods para paintball
Bolas de pintura
Accesorios de tiro y galería
Apoyos para tiro
Bastones y bípodes para tiro
Dianas de tiro
Accesorios para sistemas de hidratación
Sistemas de hidratación
Patinaje sobre ruedas y en línea
Protecciones para patinaje sobre ruedas y en línea
Almohadillas para patinaje sobre ruedas
Piezas para patines en línea
Patines en línea
Piezas para patines de ruedas
Patines de cuatro ruedas
Esquís sobre ruedas
Kite buggy
Kite buggies
Accesorios para kitebuggy
Juegos al aire libre
Bádminton
Redes de bádminton
Raquetas y kits de bádminton
Plumas
Juegos de tejos
Tacos para juegos de tejos
Discos para juegos de tejos
Golf con disco
Bolsas de golf con disco
Cestas de golf con disco
Juegos sobre hierba
Juegos de pelotas de pádel

Palas de pickleball
Pelotas para pickleball
Pádel
Palas de pádel
Pelotas de pádel

Postes para espirobol
Conjuntos para espirobol
Pelotas para espirobol
Patinetes
Skateboard
Barandillas para skateboard
Rampas para skateboard
Piezas del monopatín
Tablas de monopatín
Piezas pequeñas para monopatines
Ejes del monopatín
Ruedas del monopatín
Equipo protector para skateboard
Cascos para skateboard
Guantes para skateboard
Protecciones para skateboard
Monopatines
Actividades y deportes de invierno
Seguridad frente a avalanchas
Análisis de avalanchas
Airbags protectores frente a avalanchas
Esquí y snowboard
Bolsas de esquí y snowboard
Accesorios para gafas protectoras de esquí y snowboard
Lentes para gafas de esquí y snowboard
Gafas de esquí y snowboard
Cascos de esquí y snowboard
Correas para esquí y snowboard
Soportes de almacenaje para esquí y snowboard
Herramientas para afilar esquís y tablas de snowboard
Cera para esquí y snowboard
Piezas de fijación de esquís
Fijaciones de esquí
Botas de esquí
Bastones de esquí
Esquíes
Esquíes de fondo
Esquíes de descenso
Piezas para fijaciones de snowboard
Fijaciones de snowboard
Botas de snowboard
Tablas de snowboard
Trineos
Caminar con raquetas de nieve
Fijaciones de raquetas de nieve
Raquetas de nieve
Juegos y juguetes
Temporizadores para juegos
Juegos
Accesorios para trompos de batalla
Trompos de batalla
Juegos de bingo
Juegos de blackjack y crap
Juegos de mesa
Accesorios para juegos de cartas
Juegos de cartas
Juegos de destreza
Dados y juegos de dados
Accesorios para fichas de póquer
Estuches y bandejas para fichas de póquer
Estuches y fichas de póquer
Juegos electrónicos portátiles
Juegos y ruedas para ruletas
Máquinas tragaperras
Juegos de fichas
Estructuras para juegos al aire libre
Accesorios para castillos hinchables
Castillos hinchables
Columpios y balancines
Tiendas y túneles de juego
Casitas infantiles
Saltadores
Cajones de arena
Subibajas
Toboganes
Zancos de salto
Accesorios para columpios y estructuras de juegos
Columpios y estructuras de juegos
Accesorios para camas elásticas
Camas elásticas
Equipos para juegos acuáticos
Aspersores de juego
Parques acuáticos y toboganes
Mesas de agua
Rompecabezas
Accesorios para puzles
Puzzles
Rompecabezas mecánico
Puzles de madera y con agarrador
Juguetes
Juguetes de actividad
Juegos de vasos y bolas
Pelotas saltarinas
Líquido para pompas de jabón
Juguetes para hacer pompas de jabón
Muelles mágicos
Canicas
Juguetes de padbol
Juguetes con cintas y serpentinas
Peonzas
Matatenas
Piezas y accesorios para yoyós
Yoyós
Juguetes de dibujo y artesanía
Play-Doh y masilla
Tabletas de dibujo
Accesorios para piscinas de pelotas
Pelotas para piscinas de pelotas
Piscinas de pelotas
Juguetes para baño
Juguetes para la arena
Juguetes de construcción
Equipos de construcción de juguete
Bloques de espuma
Bloques de encaje
Circuitos de canicas
Bloques de madera
Muñecas, parques infantiles y figuras de juguete
Figuras de acción y de juguete
Muñecos con cabeza oscilante
Accesorios para muñecas y muñecos de acción
Accesorios para casas de muñecas
Casitas de muñecas
Muñecas
Muñecas magnéticas y de papel
Accesorios para teatro de títeres y marionetas
Teatros de títeres
Marionetas
Animales de peluche
Parques infantiles
Juguetes educativos
Granjas de hormigas
Juguetes y modelos de astronomía
Kits para coleccionar insectos
Tarjetas educativas
Juguetes de lectura
Juegos de ciencias y exploración
Ábacos de juguete
Juguetes para oficinas
Juguetes magnéticos
Accesorios para juguetes voladores
Accesorios para cometas
Bobinas y carretes para cometas
Juguetes voladores
Cohetes de agua y aire
Cometas
Planeadores de juguete
Paracaidistas de juguete
Juguetes musicales
Instrumentos de juguete
Accesorios para vehículos de juguete
Accesorios para coches de carreras de juguete
Accesorios para trenes de juguete
Vehículos para jugar
Aviones de juguete
Barcos de juguete
Coches de juguete
Helicópteros de juguete
Motocicletas de juguete
Colecciones de coches de carreras de juguete
Naves espaciales de juguete
Trenes de juguete y juegos de trenes
Vehículos de construcción y camiones de juguete
Juguetes de simulación
Juegos de banca y dinero
Juguetes de electricista
Juguetes de ama de casa
Juguetes de jardinería
Juguetes de profesiones y roles
Juego simbólico de comprar y vender
Juguetes de cocina y comida




Herramientas de juguete
Accesorios para vehículos de control remoto
Juguetes de control remoto
Dirigibles y zepelines por control remoto
Botes y embarcaciones por control remoto
Coches de control remoto
Helicópteros de control remoto
Motocicletas por control remoto
Aviones de control remoto
Robots por control remoto
Tanques por control remoto
Accesorios para juguetes de montar
Juguetes para montarse
Vehículos eléctricos de juguete
Caballitos
Vehículos a pedales o para empujar
Juguetes para mecerse y balancearse
Carretas
Robots de juguetes
Accesorios para juguetes de deportes
Accesorios para juguetes de fitness
Accesorios para hula hoops
Juguetes de deporte
Balón de fútbol de juguete
Pelota de béisbol de juguete
Pelota de baloncesto de juguete
Bumeranes
Bolos de juguete
Mini-tablas y conjuntos de mini-tablas
Juguete de pesca
Juguetes de actividad física
Hula hoops
Discos voladores
Pelotas de footbag
Equipo de golf de juguete
Equipo de hockey de juguete
Pelotas para jugar
Juguetes de deportes con raqueta
Cestas de regalo de juguete
Accesorios para armas de juguete
Armas y artilugios de juguete
Juguetes visuales
Caleidoscopios
Prismas
Juguetes a cuerda
Vehículos y recambios
Piezas y accesorios para vehículos
Accesorios y piezas para aviones
Material electrónico para vehículos motorizados
Sistemas de entretenimiento a bordo y reproductores AV para vehículos
Amplificadores para automóviles
Adaptadores de casetes para automóviles
Radiocasetes para automóviles
Crossovers y ecualizadores para coches
Cámaras de seguridad para automóviles
Manos libres para automóviles
Altavoces para automóviles
Altavoz de subwoofer para automóviles
Soportes para monitores de vídeo para vehículos motorizados
Piezas para vehículos motorizados
Frenos para vehículos motorizados
Tapicería y alfombrillas para vehículos motorizados
Control de climatización de vehículos motorizados
Controles de vehículos motorizados
Circulación de aceite de motor para vehículos motorizados
Piezas del motor de vehículos motorizados
Motores para vehículos motorizados
Tubos de escape para vehículos motorizados
Piezas de bastidor y carrocería para vehículos motorizados
Sistemas de combustible para vehículos motorizados
Accesorios de montaje para el interior de vehículos motorizados
Luces para vehículos motorizados
Espejos para vehículos motorizados
Sistemas eléctricos y de alimentación para vehículos motorizados
Asientos para vehículos motorizados
Sensores y medidores para vehículos motorizados
Piezas de la suspensión de vehículos motorizados
Remolque de vehículos motorizados
Piezas de la transmisión y transmisión secundaria de vehículos motorizados
Sistemas de ruedas para vehículos motorizados
Ruedas y llantas de automóviles
Llantas y ruedas para automoción
Llantas y ruedas de motocicletas
Ruedas y llantas para vehículos TT y UTV
Accesorios para neumáticos de vehículos motorizados
Neumáticos para vehículos motorizados
Neumáticos para automóviles
Neumáticos para motocicletas
Neumáticos para vehículos TT y UTV
Piezas de ruedas para vehículos motorizados
Piezas y accesorios para ventanillas
Mantenimiento, cuidado y decoración de vehículos
Garrafas para combustible portátiles
Limpieza de vehículos
Cepillos de limpieza para coches
Soluciones para lavado de coches
Limpiadores para alfombras y tapizado de automóviles
Kits de limpieza de inyectores de combustible para vehículos
Limpiadores para ventanas de automóviles
Protectores, pulidores y ceras para automóviles
Fundas para vehículos
Cubiertas carritos de golf
Cubiertas para parabrisas de vehículos motorizados
Fundas para asientos de descapotables
Techos rígidos para vehículos
Capotas de lona para vehículos
Cubiertas para almacenamiento de vehículos
Cubiertas para almacenamiento de automóviles
Cubiertas para almacenamiento de coches de golf
Cubiertas para almacenamiento de motocicletas
Cubiertas de almacenamiento para vehículos recreativos
Cubiertas para almacenamiento de barcas
Decoración de vehículos
Pegatinas de parachoques
Ambientadores para vehículos
Bolas para antenas de vehículos
Accesorios para salpicaderos de vehículos
Vinilos para vehículos
Conjuntos de accesorios de decoración para vehículos
Banderitas para vehículos
Emblemas para vehículos y decoraciones para capós
Cubiertas para enganches de remolques para vehículos
Fundas para matrículas de vehículos
Marcos para matrículas de vehículos
Monturas y soportes para placas de matrícula de vehículos
Placas de matrículas de vehículos
Imanes para vehículos
Adornos para retrovisores de vehículos
Fundas para palancas de cambio de marchas para vehículos
Pomos para palancas de cambio de marchas para vehículos
Cubiertas para volantes de vehículos
Rótulos integrales para vehículos
Líquidos para vehículos
Anticongelantes para vehículos
Líquido para frenos de vehículos
Aditivos para el sistema de refrigeración
Desengrasantes de motor
Limpiadores para sistemas de combustible de vehículos
Aceite para engranajes
Fluido para embragues hidráulicos de vehículos
Aceite para motores de vehículos
Aditivos para el rendimiento de vehículos
Fluido para la dirección asistida de vehículos
Fluido para la transmisión de vehículos
Fluido para parabrisas de vehículos
Pintura de vehículos
Pintura de chapa de vehículos motorizados
Pintura para mordazas de frenos de vehículos motorizados
Herramientas específicas y de reparación para vehículos
Kits de mantenimiento de frenos de vehículos motorizados
Herramientas de alineación y desmontaje de embragues de vehículos motorizados
Cargadores de baterías de vehículos
Comprobadores de baterías para vehículos
Masillas para chapas de vehículos
Escáneres de diagnóstico para vehículos
Arrancadores de baterías para vehículos
Cables de empalme para vehículos
Herramientas para reparación y recambio de neumáticos de vehículos
Kits de reparación de parabrisas
Seguridad y protección para vehículos
Equipo de protección para motocicletas
Protectores de pecho y espalda para motocicleta
Coderas y muñequeras para motocicleta
Guantes para motocicletas
Gafas para motocicletas
Guardamanos para motocicletas
Accesorios y piezas para cascos de motocicleta
Cascos para motocicletas
Fajas para motocicletas
Rodilleras y espinilleras para motocicleta
Protector de cuello para motocicleta
Equipamiento protector para ATV y UTV
Almohadillas para barras de ATV y UTV
Sistemas de alarmas y bloqueo
Accesorios para alarma
Sistemas de alarmas
Alarmas y candados para motocicletas
Cierres y piezas para puertas de vehículos
Accionadores de cierres para puertas de vehículos
Seguros para puertas de vehículos
Cierres y sistemas de bloqueo para puertas de vehículos
Cierres para enganches de remolques de vehículos
Inmovilizadores para vehículos
Sistemas remotos de apertura de vehículos
Bloqueos para volantes de vehículos
Cepos para coches
Equipo de seguridad
Redes para ventanas de coche
Bengalas para emergencia para carretera
Piezas para airbags de vehículos motorizados
Barras y jaulas antivuelco para vehículos motorizados
Hebillas de cinturón de seguridad para vehículos
Fundas de cinturón de seguridad para vehículos
Cintas de cinturón de seguridad para vehículos
Cinturones de seguridad para vehículos
Banderines de señalización
Calzos para ruedas de vehículos
Almacenamiento y carga de vehículos
Redes de carga para vehículos motorizados
Accesorios para portaequipajes de vehículos motorizados
Accesorios para portabicicletas para vehículos
Accesorios para portaesquíes y portatablas de snowboard para vehículos
Portaequipajes para vehículos motorizados
Sistemas de base de portaequipajes
Portabicicletas para vehículos
Portaequipajes para embarcaciones
Portacargas para vehículos
Portacañas para vehículos
Armeros para vehículos
Portaequipajes para motocicletas y escúteres
Portaesquís y portaequipajes para tablas de snowboard
Portaequipajes para tablas de surf
Rampas de carga para vehículos motorizados
Remolques para vehículos motorizados
Tráilers para barcos
Tráilers para caballos y ganado
Tráilers de viaje
Tráilers para mercancías y transporte
Bolsas y maletas para motocicletas
Cajas de almacenamiento y organizadores para plataformas de camión
Colgadores y ganchos para reposacabezas de vehículos
Organizadores de vehículos
Accesorios y piezas para embarcaciones
Atracada y anclaje
Cadenas para anclas
Cuerdas y sogas para anclas
Cabrestantes para anclas
Anclas
Bicheros
Escalas para barcos
Cornamusas
Escaleras para muelle
Piezas para veleros
Cuidado para embarcaciones
Limpiadores para embarcaciones
Pulidores para embarcaciones
Piezas de motor de embarcaciones
Alternadores para embarcaciones
Piezas y carburadores para embarcaciones
Controles para motor de embarcaciones
Piezas de ignición para embarcaciones
Propulsores para embarcaciones
Esclusas de motor de embarcaciones
Soportes para motor de embarcaciones
Piezas y pistones de embarcaciones
Hélices de embarcaciones
Motores y engranajes para embarcaciones
Piezas de escape para embarcaciones
Distribuidores para embarcaciones
Piezas y silenciadores para embarcaciones
Sistemas de combustible para embarcaciones
Piezas y líneas de combustible para embarcaciones
Medidores de combustible para embarcaciones
Piezas y bombas de combustible para embarcaciones
Piezas y depósitos de combustible para embarcaciones
Iluminación para embarcaciones
Piezas de dirección para embarcaciones
Cables de dirección para embarcaciones
Ruedas de timones para embarcaciones
Vehículos
Aviones
Vehículos motorizados
Coches, camiones y furgonetas
Carritos de golf
Motocicletas y escúteres
Vehículos TT y UTV
ATV y UTV
Karts y buggies de playa
Vehículos recreativos
Motos de nieve
Embarcaciones
Barcos a motor
Embarcaciones personal
Veleros
Yates`;
