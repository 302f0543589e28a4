//! Where frames come from: a port, a replay, the simulator.
