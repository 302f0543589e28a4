document.querySelector("main").textContent = "plantar";
