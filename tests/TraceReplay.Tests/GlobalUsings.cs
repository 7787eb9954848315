// NUnit has a Property of its own, which only annotates.
global using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;
